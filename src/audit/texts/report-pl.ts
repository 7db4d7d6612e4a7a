import { counted } from "../../chat/texts/counted.js";

const count = counted("pl");
const templates = (number: number) => count(number, "szablon", "szablony", "szablonów");

/** What a report itself says, in Polish. Other languages must have the same. */
export const reportPl = {
  title: "Audyt szablonów wiadomości",
  templates,
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
    `Najbliższa znana zmiana zasad: ${date} (${title}). ${changing === 0 ? "Nie zmienia oceny żadnego z szablonów." : `Zmienia ocenę: ${templates(changing)}.`}`,
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

/** What a report itself says. */
export type AuditTexts = typeof reportPl;
