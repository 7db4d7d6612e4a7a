import { counted } from "../../chat/texts/counted.js";
import type { AuditTexts } from "./report-pl.js";

const count = counted("sk");
const templates = (number: number) => count(number, "šablóna", "šablóny", "šablón");

/** What a report itself says, in Slovak. */
export const reportSk: AuditTexts = {
  title: "Audit šablón správ",
  templates,
  on: (day) => `K dňu: ${day}.`,
  ahead: (date) => `Čo bude rozhodovať od ${date}`,
  before: "Čo urobiť vopred",
  today: "Dnes",
  from: (date) => `Od ${date}`,
  template: "Šablóna",
  decision: {
    allowed: "Povolené",
    not_allowed: "Nepovolené",
    depends: "Závisí od okolností",
    unreadable: "Nedá sa posúdiť",
    error: "Chyba",
  },
  noChange: "Žiadna budúca zmena pravidiel nie je známa.",
  change: (date, title, changing) =>
    `Najbližšia známa zmena pravidiel: ${date} (${title}). ${changing === 0 ? "Posúdenie žiadnej zo šablón sa nemení." : `Mení sa posúdenie: ${templates(changing)}.`}`,
  accepted: "prijaté skôr",
  acceptedCount: (number) => `prijaté skôr: ${number}`,
  trigger: (what) => `spúšťač: ${what}`,
  line: (number) => `riadok ${number}`,
  switchOff: ({ name, trigger, tool }, mayStay) =>
    `Ide o šablónu „${name}“${trigger === undefined ? "" : `, spúšťač „${trigger}“`}${tool === undefined ? "" : `, program ${tool}`}.${mayStay ? " Netreba ju vypínať, ak v nej zostane len text uvedený vyššie." : ""}`,
  deciding: "Rozhodujú tieto vety",
  trimmed: "Takto ju odoslať môžete",
  instead: "Čo zapnúť a čo vypnúť",
  questions: "Od čoho to závisí",
  sources: "Zdroje",
  nothing: "Nenašla sa žiadna šablóna.",
  all: "Všetky šablóny",
  details: "Čo treba zmeniť",
  verified: (date) => `Zdroje naposledy overené: ${date}. Toto je rada, nie rozhodnutie Allegra.`,
  versions: (policy, engine) => `Verzia pravidiel ${policy}, verzia rozpoznávania ${engine}.`,
};
