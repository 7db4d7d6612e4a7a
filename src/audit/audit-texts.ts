import type { AnswerLanguage } from "../chat/texts/answer-language.js";

const plural = new Intl.PluralRules("pl");
function szablonow(number: number): string {
  const rule = plural.select(number);
  return `${number} ${rule === "one" ? "szablon" : rule === "few" ? "szablony" : "szablonów"}`;
}
const templates = (number: number) => `${number} ${number === 1 ? "template" : "templates"}`;

const pl = {
  title: "Audyt szablonów wiadomości",
  templates: szablonow,
  on: (day: string) => `Na dzień: ${day}.`,
  ahead: (date: string) => `Co zdecyduje od ${date}`,
  before: "Co zrobić wcześniej",
  today: "Dziś",
  from: (date: string) => `Od ${date}`,
  template: "Szablon",
  decision: {
    allowed: "Wolno",
    not_allowed: "Nie wolno",
    depends: "To zależy",
    unreadable: "Nie do oceny",
    error: "Błąd",
  },
  noChange: "Żadna przyszła zmiana zasad nie jest znana.",
  change: (date: string, title: string, changing: number) =>
    `Najbliższa znana zmiana zasad: ${date} (${title}). ${changing === 0 ? "Nie zmienia oceny żadnego z szablonów." : `Zmienia ocenę: ${szablonow(changing)}.`}`,
  accepted: "przyjęte wcześniej",
  acceptedCount: (number: number) => `przyjęte wcześniej: ${number}`,
  trigger: (what: string) => `wyzwalacz: ${what}`,
  line: (number: number) => `wiersz ${number}`,
  switchOff: ({ name, trigger, tool }: { name: string; trigger?: string; tool?: string }, mayStay: boolean) =>
    `To szablon „${name}”${trigger === undefined ? "" : `, wyzwalacz „${trigger}”`}${tool === undefined ? "" : `, program ${tool}`}.${mayStay ? " Nie trzeba go wyłączać, jeśli zostanie w nim tylko tekst podany wyżej." : ""}`,
  deciding: "Decydują te zdania",
  trimmed: "Tak możesz wysłać",
  instead: "Co włączyć i co wyłączyć",
  questions: "Od czego to zależy",
  sources: "Źródła",
  nothing: "Nie znaleziono żadnego szablonu.",
  all: "Wszystkie szablony",
  details: "Co wymaga zmiany",
  verified: (date: string) => `Źródła sprawdzono: ${date}. To porada, nie decyzja Allegro.`,
  versions: (policy: string, engine: string) => `Wersja zasad ${policy}, wersja rozpoznawania ${engine}.`,
};

const en: typeof pl = {
  title: "Audit of message templates",
  templates,
  on: (day) => `As of ${day}.`,
  ahead: (date) => `What will decide from ${date}`,
  before: "What to do before",
  today: "Today",
  from: (date) => `From ${date}`,
  template: "Template",
  decision: {
    allowed: "Allowed",
    not_allowed: "Not allowed",
    depends: "It depends",
    unreadable: "Cannot be judged",
    error: "Error",
  },
  noChange: "No change of the rules is known to lie ahead.",
  change: (date, title, changing) =>
    `The next known change of the rules: ${date} (${title}). It changes ${changing === 0 ? "no decision" : `the decision of ${templates(changing)}`}.`,
  accepted: "accepted before",
  acceptedCount: (number) => `accepted before: ${number}`,
  trigger: (what) => `trigger: ${what}`,
  line: (number) => `line ${number}`,
  switchOff: ({ name, trigger, tool }, mayStay) =>
    `That is the template “${name}”${trigger === undefined ? "" : `, trigger “${trigger}”`}${tool === undefined ? "" : `, tool ${tool}`}.${mayStay ? " It need not be switched off if only the text given above is left in it." : ""}`,
  deciding: "These sentences decide",
  trimmed: "This you may send",
  instead: "What to switch on, and what to switch off",
  questions: "What it depends on",
  sources: "Sources",
  nothing: "No template was found.",
  all: "All templates",
  details: "What needs a change",
  verified: (date) => `Sources last checked: ${date}. This is advice, not Allegro's decision.`,
  versions: (policy, engine) => `Version of the rules ${policy}, version of the recogniser ${engine}.`,
};

/** What a report itself says. */
export type AuditTexts = typeof pl;

/** The texts of a language. */
export function auditTexts(language: AnswerLanguage): AuditTexts {
  return language === "pl" ? pl : en;
}
