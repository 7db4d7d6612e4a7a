import type { Lang } from "../../src/chat/ask.js";

/** What the Teams adapter says itself, beside the core's answers. */
export interface TeamsTexts {
  /** Under an answer in a channel or group chat. */
  readonly othersSee: string;
  readonly shortened: (shown: number, all: number) => string;
  readonly leftOut: string;
  readonly failed: string;
  readonly late: string;
  readonly seen: string;
  readonly wroteToYou: string;
  readonly writeToMe: string;
  readonly open: (title: string) => string;
  readonly shared: string;
  readonly done: string;
  readonly plainOnly: string;
}

const pl: TeamsTexts = {
  othersSee: "Tę odpowiedź widzą wszyscy w tej rozmowie. Prywatnie: akcja „Sprawdź tę wiadomość” albo czat ze mną.",
  shortened: (shown, all) => `Skrócono: ${shown} z ${all} znaków.`,
  leftOut: "Reszta nie zmieściła się na karcie.",
  failed: "Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz.",
  late: "To trwa dłużej niż zwykle. Spróbuj jeszcze raz za chwilę.",
  seen: "To już jest zrobione.",
  wroteToYou: "Tę odpowiedź możesz zobaczyć tylko Ty, więc jest w czacie ze mną.",
  writeToMe: "Tę odpowiedź możesz zobaczyć tylko Ty. Otwórz czat ze mną i napisz to tam.",
  open: (title) => `Otwórz: ${title}`,
  done: "Gotowe.",
  shared: "Udostępniono w tej rozmowie.",
  plainOnly: "Pełnej karty nie udało się pokazać.",
};

const en: TeamsTexts = {
  othersSee: "Everybody in this conversation sees this answer. Privately: “Check this message”, or a chat with me.",
  shortened: (shown, all) => `Shortened: ${shown} of ${all} characters.`,
  leftOut: "The rest did not fit on the card.",
  failed: "Something went wrong on our side. Please try again.",
  late: "This takes longer than usual. Please try again in a moment.",
  seen: "This is already done.",
  wroteToYou: "Only you may see this answer, so it is in your chat with me.",
  writeToMe: "Only you may see this answer. Open a chat with me and write it there.",
  open: (title) => `Open: ${title}`,
  done: "Done.",
  shared: "Shared in this conversation.",
  plainOnly: "The whole card could not be shown.",
};

/** The adapter's texts in a language. */
export function teamsTexts(lang: Lang): TeamsTexts {
  return lang === "pl" ? pl : en;
}
