import type { AuditChatTexts } from "./audit-pl.js";
import { counted } from "./counted.js";

const count = counted("cs");

/** Czech texts of audits in the chat. */
export const auditCs: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `od ${date}: ${decision}`,
  shown: (shown, all) => `Toto je ${shown} z ${all}, na které je třeba se podívat.`,
  cut: (most) =>
    `Z chatu posuzujeme najednou nejvýše ${count(most, "šablonu", "šablony", "šablon")} a 4 miliony znaků. Ostatní jsme vynechali: pošlete je zvlášť, nebo použijte příkaz czy-wolno audit.`,
  tooLong: (most) => `Šablona je delší než ${most} znaků. Zkraťte ji, nebo použijte příkaz czy-wolno audit.`,
  nothing: "V těchto souborech není žádná šablona.",
  keep: "Uchovat tento výsledek",
  keepWhat:
    "Uchovat lze názvy šablon, posouzení a to, co šablony dělají, bez jejich textu. Kanály s odběrem se pak dozví, když změna pravidel tato posouzení změní.",
  kept: "Výsledek je uchován, bez textu šablon. Uvidíte ho po napsání „seznam“ a tam ho můžete i smazat.",
  full: (most) => `Uchovaných výsledků je už ${most}. Některý smažte a zkuste to znovu.`,
  report: "Zpráva z auditu šablon",
  list: {
    title: "Uchované výsledky auditů",
    count: (number) => `Uchované výsledky auditů šablon: ${number}.`,
    none: "Žádný výsledek auditu není uchován. Pošlete mi soubor .csv, .zip nebo několik souborů se šablonami.",
    show: "Zobrazit výsledky auditů",
    name: "Název",
    by: "Uchoval(a)",
    at: "Kdy",
    before: "Tehdy",
    now: "Dnes",
    ahead: (date) => `Od ${date}`,
    changing: (number) => `mění se posouzení: ${number}`,
    remove: (number) => `Smazat výsledek ${number}`,
    removed: "Tento výsledek auditu byl smazán.",
    gone: "Tento výsledek už zde není.",
    told: "Až se pravidla změní, v kanálech s odběrem řeknu, kolika z těchto šablon se to týká.",
  },
  outcomes: {
    not_allowed: (number) => `nepovoleno ${number}`,
    depends: (number) => `záleží na okolnostech ${number}`,
    allowed: (number) => `povoleno ${number}`,
    unreadable: (number) => `nelze posoudit ${number}`,
    error: (number) => `chyba ${number}`,
  },
};
