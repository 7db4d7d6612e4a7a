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

/** Polish texts of the adapter. */
export const teamsPl: TeamsTexts = {
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
