import { counted } from "../../src/chat/texts/counted.js";
import type { AllWords } from "../../src/policy/words.js";

/** The few sentences that only Slack needs; everything else is said by src/chat. */
export const SLACK_WORDS = {
  filesNotGranted: {
    pl: "Nie mamy dostępu do plików w tym obszarze roboczym. Wklej tekst wiadomości.",
    en: "We may not read files in this workspace. Paste the message's text.",
    cs: "V tomto pracovním prostoru nemáme přístup k souborům. Vložte text zprávy.",
    sk: "V tomto pracovnom priestore nemáme prístup k súborom. Vložte text správy.",
    hu: "Ebben a munkaterületen nem olvashatunk fájlokat. Illessze be az üzenet szövegét.",
  },
  fileNotFetched: {
    pl: "Nie udało się pobrać pliku. Wklej tekst wiadomości.",
    en: "The file could not be fetched. Paste the message's text.",
    cs: "Soubor se nepodařilo stáhnout. Vložte text zprávy.",
    sk: "Súbor sa nepodarilo stiahnuť. Vložte text správy.",
    hu: "A fájlt nem sikerült letölteni. Illessze be az üzenet szövegét.",
  },
  onlyPreview: {
    pl: "To tylko link do wiadomości, a podglądu linku nie oceniamy. Użyj „Check this message” w menu tej wiadomości albo przekaż ją tutaj.",
    en: "This is only a link to a message, and a link's preview is not judged. Use \"Check this message\" in that message's menu, or forward it here.",
    cs: "Toto je jen odkaz na zprávu a náhled odkazu neposuzujeme. Použijte „Check this message“ v nabídce té zprávy, nebo ji sem přepošlete.",
    sk: "Toto je len odkaz na správu a náhľad odkazu neposudzujeme. Použite „Check this message“ v ponuke tej správy alebo ju sem prepošlite.",
    hu: "Ez csak egy üzenetre mutató link, és a link előnézetét nem ítéljük meg. Használja az adott üzenet menüjében a „Check this message” műveletet, vagy továbbítsa ide az üzenetet.",
  },
  reportNotGranted: {
    pl: "Cały raport można dostać jako plik, ale w tym obszarze roboczym nie wolno nam wysyłać plików (uprawnienie files:write). Administrator może je dodać, instalując aplikację jeszcze raz. Ten sam raport robi polecenie czy-wolno audit.",
    en: "The whole report is a file, and we may not send files in this workspace (the scope files:write). An administrator can add it by installing the app again. The command czy-wolno audit makes the same report.",
    cs: "Celou zprávu z auditu lze dostat jako soubor, ale v tomto pracovním prostoru nesmíme soubory posílat (oprávnění files:write). Správce ho může přidat opětovnou instalací aplikace. Stejnou zprávu vytvoří příkaz czy-wolno audit.",
    sk: "Celú správu z auditu možno dostať ako súbor, ale v tomto pracovnom priestore nesmieme súbory posielať (oprávnenie files:write). Správca ho môže pridať opätovnou inštaláciou aplikácie. Rovnakú správu vytvorí príkaz czy-wolno audit.",
    hu: "A teljes jelentés fájlban kapható meg, de ebben a munkaterületen nem küldhetünk fájlt (files:write jogosultság). Egy rendszergazda az alkalmazás újratelepítésével megadhatja. Ugyanezt a jelentést a czy-wolno audit parancs is elkészíti.",
  },
  reportFailed: {
    pl: "Nie udało się wysłać pliku z raportem. Wyślij szablony jeszcze raz.",
    en: "The file with the report could not be sent. Send the templates again.",
    cs: "Soubor se zprávou z auditu se nepodařilo odeslat. Pošlete šablony znovu.",
    sk: "Súbor so správou z auditu sa nepodarilo odoslať. Pošlite šablóny znova.",
    hu: "A jelentés fájlját nem sikerült elküldeni. Küldje el újra a sablonokat.",
  },
  failed: {
    pl: "Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz za chwilę.",
    en: "Something went wrong on our side. Try again in a moment.",
    cs: "Na naší straně se něco pokazilo. Zkuste to za chvíli znovu.",
    sk: "Na našej strane sa niečo pokazilo. Skúste to o chvíľu znova.",
    hu: "Nálunk hiba történt. Próbálja újra egy kicsit később.",
  },
  notShared: {
    pl: "Nie udało się tego opublikować w kanale. Wpisz tam /invite @czywolno i spróbuj jeszcze raz.",
    en: "This could not be posted in the channel. Type /invite @czywolno there and try again.",
    cs: "Do kanálu se to nepodařilo zveřejnit. Napište tam /invite @czywolno a zkuste to znovu.",
    sk: "Do kanála sa to nepodarilo zverejniť. Napíšte tam /invite @czywolno a skúste to znova.",
    hu: "Ezt nem sikerült közzétenni a csatornában. Írja be ott: /invite @czywolno, és próbálja újra.",
  },
  open: { pl: "Otwieram…", en: "Opening…", cs: "Otevírám…", sk: "Otváram…", hu: "Megnyitás…" },
  close: { pl: "Zamknij", en: "Close", cs: "Zavřít", sk: "Zavrieť", hu: "Bezárás" },
  choose: { pl: "Wybierz", en: "Choose", cs: "Vyberte", sk: "Vyberte", hu: "Válasszon" },
  notice: { pl: "Czy wolno?", en: "Czy wolno?", cs: "Czy wolno?", sk: "Czy wolno?", hu: "Czy wolno?" },
} as const satisfies Record<string, AllWords>;

/** Said of a file that is larger than is read. */
export function fileTooLarge(bytes: number): AllWords {
  const most = Math.round(bytes / 1_000_000);
  return {
    pl: `Plik jest większy niż ${most} MB. Wklej samą wiadomość albo podziel plik.`,
    en: `The file is larger than ${most} MB. Paste the message alone, or divide the file.`,
    cs: `Soubor je větší než ${most} MB. Vložte jen samotnou zprávu, nebo soubor rozdělte.`,
    sk: `Súbor je väčší než ${most} MB. Vložte len samotnú správu alebo súbor rozdeľte.`,
    hu: `A fájl nagyobb, mint ${most} MB. Csak az üzenetet illessze be, vagy ossza fel a fájlt.`,
  };
}

/** Said at once where the answer takes a while. */
export function auditing(templates: number): AllWords {
  return {
    pl: `Liczba szablonów: ${templates}. Sprawdzam je, to chwilę potrwa.`,
    en: `${templates} templates. I am checking them; this takes a moment.`,
    cs: `Počet šablon: ${templates}. Kontroluji je, chvíli to potrvá.`,
    sk: `Počet šablón: ${templates}. Kontrolujem ich, chvíľu to potrvá.`,
    hu: `Sablonok száma: ${templates}. Ellenőrzöm őket, ez eltart egy kicsit.`,
  };
}

const polish = counted("pl");
const czech = counted("cs");
const slovak = counted("sk");

/** How many characters stand no longer in a part that was too long for Slack. */
export function shortenedBy(number: number): AllWords {
  return {
    pl: `… (skrócono o ${polish(number, "znak", "znaki", "znaków")})`,
    en: `… (shortened by ${number} ${number === 1 ? "character" : "characters"})`,
    cs: `… (zkráceno o ${czech(number, "znak", "znaky", "znaků")})`,
    sk: `… (skrátené o ${slovak(number, "znak", "znaky", "znakov")})`,
    hu: `… (${number} karakterrel rövidítve)`,
  };
}

/** Said where whole parts of a card did not fit. */
export const PARTS_LEFT_OUT: AllWords = {
  pl: "Dalsze części pominięto, bo wiadomość byłaby za długa na Slacka.",
  en: "Further parts were left out: the message would be too long for Slack.",
  cs: "Další části jsou vynechány: zpráva by byla pro Slack příliš dlouhá.",
  sk: "Ďalšie časti sú vynechané: správa by bola pre Slack príliš dlhá.",
  hu: "A további részek kimaradtak, mert az üzenet túl hosszú lenne a Slacknek.",
};
