import type { AuditChatTexts } from "./audit-pl.js";
import { counted } from "./counted.js";

const count = counted("sk");

/** Slovak texts of audits in the chat. */
export const auditSk: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `od ${date}: ${decision}`,
  shown: (shown, all) => `Toto je ${shown} z ${all}, na ktoré sa treba pozrieť.`,
  cut: (most) =>
    `Z chatu posudzujeme naraz najviac ${count(most, "šablónu", "šablóny", "šablón")} a 4 milióny znakov. Ostatné sme vynechali: pošlite ich zvlášť alebo použite príkaz czy-wolno audit.`,
  tooLong: (most) => `Šablóna je dlhšia než ${most} znakov. Skráťte ju alebo použite príkaz czy-wolno audit.`,
  nothing: "V týchto súboroch nie je žiadna šablóna.",
  keep: "Uchovať tento výsledok",
  keepWhat:
    "Uchovať možno názvy šablón, posúdenia a to, čo šablóny robia, bez ich textu. Kanály s odberom sa potom dozvedia, keď zmena pravidiel tieto posúdenia zmení.",
  kept: "Výsledok je uchovaný, bez textu šablón. Uvidíte ho po napísaní „zoznam“ a tam ho môžete aj zmazať.",
  full: (most) => `Uchovaných výsledkov je už ${most}. Niektorý zmažte a skúste to znova.`,
  report: "Správa z auditu šablón",
  list: {
    title: "Uchované výsledky auditov",
    count: (number) => `Uchované výsledky auditov šablón: ${number}.`,
    none: "Žiadny výsledok auditu nie je uchovaný. Pošlite mi súbor .csv, .zip alebo niekoľko súborov so šablónami.",
    show: "Zobraziť výsledky auditov",
    name: "Názov",
    by: "Uchoval(a)",
    at: "Kedy",
    before: "Vtedy",
    now: "Dnes",
    ahead: (date) => `Od ${date}`,
    changing: (number) => `mení sa posúdenie: ${number}`,
    remove: (number) => `Zmazať výsledok ${number}`,
    removed: "Tento výsledok auditu bol zmazaný.",
    gone: "Tento výsledok tu už nie je.",
    told: "Keď sa pravidlá zmenia, v kanáloch s odberom poviem, koľkých z týchto šablón sa to týka.",
  },
  outcomes: {
    not_allowed: (number) => `nepovolené ${number}`,
    depends: (number) => `závisí od okolností ${number}`,
    allowed: (number) => `povolené ${number}`,
    unreadable: (number) => `nedá sa posúdiť ${number}`,
    error: (number) => `chyba ${number}`,
  },
};
