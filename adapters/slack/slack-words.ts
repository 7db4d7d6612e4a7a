import type { Words } from "../../src/policy/words.js";

/** The few sentences that only Slack needs; everything else is said by src/chat. */
export const SLACK_WORDS = {
  filesNotGranted: {
    pl: "Nie mamy dostępu do plików w tym obszarze roboczym. Wklej tekst wiadomości.",
    en: "We may not read files in this workspace. Paste the message's text.",
  },
  fileNotFetched: {
    pl: "Nie udało się pobrać pliku. Wklej tekst wiadomości.",
    en: "The file could not be fetched. Paste the message's text.",
  },
  onlyPreview: {
    pl: "To tylko link do wiadomości, a podglądu linku nie oceniamy. Użyj „Check this message” w menu tej wiadomości albo przekaż ją tutaj.",
    en: "This is only a link to a message, and a link's preview is not judged. Use \"Check this message\" in that message's menu, or forward it here.",
  },
  reportNotGranted: {
    pl: "Cały raport można dostać jako plik, ale w tym obszarze roboczym nie wolno nam wysyłać plików (uprawnienie files:write). Administrator może je dodać, instalując aplikację jeszcze raz. Ten sam raport robi polecenie czy-wolno audit.",
    en: "The whole report is a file, and we may not send files in this workspace (the scope files:write). An administrator can add it by installing the app again. The command czy-wolno audit makes the same report.",
  },
  reportFailed: {
    pl: "Nie udało się wysłać pliku z raportem. Wyślij szablony jeszcze raz.",
    en: "The file with the report could not be sent. Send the templates again.",
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

/** Said of a file that is larger than is read. */
export function fileTooLarge(bytes: number): Words {
  const most = Math.round(bytes / 1_000_000);
  return {
    pl: `Plik jest większy niż ${most} MB. Wklej samą wiadomość albo podziel plik.`,
    en: `The file is larger than ${most} MB. Paste the message alone, or divide the file.`,
  };
}

/** Said at once where the answer takes a while. */
export function auditing(templates: number): Words {
  return {
    pl: `Liczba szablonów: ${templates}. Sprawdzam je, to chwilę potrwa.`,
    en: `${templates} templates. I am checking them; this takes a moment.`,
  };
}

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
