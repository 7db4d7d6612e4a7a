import { counted } from "../../chat/texts/counted.js";
import type { AuditTexts } from "./report-pl.js";

const count = counted("cs");
const templates = (number: number) => count(number, "šablona", "šablony", "šablon");

/** What a report itself says, in Czech. */
export const reportCs: AuditTexts = {
  title: "Audit šablon zpráv",
  templates,
  on: (day) => `Ke dni: ${day}.`,
  ahead: (date) => `Co bude rozhodovat od ${date}`,
  before: "Co udělat předem",
  today: "Dnes",
  from: (date) => `Od ${date}`,
  template: "Šablona",
  decision: {
    allowed: "Povoleno",
    not_allowed: "Nepovoleno",
    depends: "Záleží na okolnostech",
    unreadable: "Nelze posoudit",
    error: "Chyba",
  },
  noChange: "Žádná budoucí změna pravidel není známa.",
  change: (date, title, changing) =>
    `Nejbližší známá změna pravidel: ${date} (${title}). ${changing === 0 ? "Posouzení žádné ze šablon se nemění." : `Mění se posouzení: ${templates(changing)}.`}`,
  accepted: "přijato dříve",
  acceptedCount: (number) => `přijato dříve: ${number}`,
  trigger: (what) => `spouštěč: ${what}`,
  line: (number) => `řádek ${number}`,
  switchOff: ({ name, trigger, tool }, mayStay) =>
    `Jde o šablonu „${name}“${trigger === undefined ? "" : `, spouštěč „${trigger}“`}${tool === undefined ? "" : `, program ${tool}`}.${mayStay ? " Není třeba ji vypínat, pokud v ní zůstane jen text uvedený výše." : ""}`,
  deciding: "Rozhodují tyto věty",
  trimmed: "Takto ji odeslat můžete",
  instead: "Co zapnout a co vypnout",
  questions: "Na čem záleží",
  sources: "Zdroje",
  nothing: "Nebyla nalezena žádná šablona.",
  all: "Všechny šablony",
  details: "Co je třeba změnit",
  verified: (date) => `Zdroje naposledy ověřeny: ${date}. Toto je rada, nikoli rozhodnutí Allegra.`,
  versions: (policy, engine) => `Verze pravidel ${policy}, verze rozpoznávání ${engine}.`,
};
