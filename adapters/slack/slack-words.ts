import type { Words } from "../../src/policy/words.js";

/** The few sentences that only Slack needs; everything else is said by src/chat. */
export const SLACK_WORDS = {
  filesNotGranted: {
    pl: "Nie mamy dostępu do plików w tym obszarze roboczym. Wklej tekst wiadomości.",
    en: "We may not read files in this workspace. Paste the message's text.",
  },
  fileTooLarge: {
    pl: "Plik jest większy niż 1 MB. Wklej samą wiadomość.",
    en: "The file is larger than 1 MB. Paste the message alone.",
  },
  fileNotFetched: {
    pl: "Nie udało się pobrać pliku. Wklej tekst wiadomości.",
    en: "The file could not be fetched. Paste the message's text.",
  },
  onlyPreview: {
    pl: "To tylko link do wiadomości, a podglądu linku nie oceniamy. Użyj „Check this message” w menu tej wiadomości albo przekaż ją tutaj.",
    en: "This is only a link to a message, and a link's preview is not judged. Use \"Check this message\" in that message's menu, or forward it here.",
  },
  failed: {
    pl: "Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz za chwilę.",
    en: "Something went wrong on our side. Try again in a moment.",
  },
  notShared: {
    pl: "Nie udało się tego opublikować w kanale. Wpisz tam /invite @czywolno i spróbuj jeszcze raz.",
    en: "This could not be posted in the channel. Type /invite @czywolno there and try again.",
  },
  open: { pl: "Otwieram…", en: "Opening…" },
  close: { pl: "Zamknij", en: "Close" },
  choose: { pl: "Wybierz", en: "Choose" },
  notice: { pl: "Czy wolno?", en: "Czy wolno?" },
} as const satisfies Record<string, Words>;

/** How many characters stand no longer in a part that was too long for Slack. */
export function shortenedBy(number: number): Words {
  return {
    pl: `… (skrócono o ${number} ${polishCharacters(number)})`,
    en: `… (shortened by ${number} ${number === 1 ? "character" : "characters"})`,
  };
}

/** Said where whole parts of a card did not fit. */
export const PARTS_LEFT_OUT: Words = {
  pl: "Dalsze części pominięto, bo wiadomość byłaby za długa na Slacka.",
  en: "Further parts were left out: the message would be too long for Slack.",
};

const polish = new Intl.PluralRules("pl");

function polishCharacters(number: number): string {
  const rule = polish.select(number);
  return rule === "one" ? "znak" : rule === "few" ? "znaki" : "znaków";
}
