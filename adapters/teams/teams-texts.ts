import type { Lang } from "../../src/chat/ask.js";
import type { Words } from "../../src/policy/words.js";

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
  /** Said at once where files are read and judged. */
  readonly reading: (files: number) => string;
  readonly filesPersonal: string;
  readonly reportPersonal: string;
  readonly reportFailed: string;
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
  reading: (files) => `Liczba plików: ${files}. Czytam i sprawdzam, to chwilę potrwa.`,
  filesPersonal: "Tutaj Teams podaje mi tylko nazwy plików. Wyślij je w czacie ze mną, tam je przeczytam.",
  reportPersonal: "Cały raport jako plik dostaniesz, jeśli wyślesz te pliki w czacie ze mną.",
  reportFailed: "Nie udało się zapisać raportu. Wyślij szablony jeszcze raz.",
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
  reading: (files) => `${files} files. I am reading and checking them; this takes a moment.`,
  filesPersonal: "Here Teams tells me only the names of files. Send them in your chat with me, where I can read them.",
  reportPersonal: "The whole report is a file: send these files in your chat with me to get it.",
  reportFailed: "The report could not be saved. Send the templates again.",
};

/** The adapter's texts in a language. */
export function teamsTexts(lang: Lang): TeamsTexts {
  return lang === "pl" ? pl : en;
}

/** Said of a file that Teams' storage did not give. */
export function fileNotFetched(name: string): Words {
  const short = name.slice(0, 60);
  return {
    pl: `${short}: nie udało się pobrać pliku. Wyślij go jeszcze raz albo wklej tekst wiadomości.`,
    en: `${short}: the file could not be fetched. Send it again, or paste the message's text.`,
  };
}

/** Said of a file that is larger than is read. */
export function fileTooLarge(name: string, bytes: number): Words {
  const short = name.slice(0, 60);
  const most = Math.round(bytes / 1_000_000);
  return {
    pl: `${short}: plik jest większy niż ${most} MB. Wklej samą wiadomość albo podziel plik.`,
    en: `${short}: the file is larger than ${most} MB. Paste the message alone, or divide the file.`,
  };
}
