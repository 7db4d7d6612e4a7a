import type { Lang } from "../../src/chat/ask.js";
import type { AllWords } from "../../src/policy/words.js";
import { teamsCs } from "./texts/teams-cs.js";
import { teamsEn } from "./texts/teams-en.js";
import { teamsHu } from "./texts/teams-hu.js";
import { type TeamsTexts, teamsPl } from "./texts/teams-pl.js";
import { teamsSk } from "./texts/teams-sk.js";

const ALL: Readonly<Record<Lang, TeamsTexts>> = { pl: teamsPl, en: teamsEn, cs: teamsCs, sk: teamsSk, hu: teamsHu };

/** The adapter's texts in a language. */
export function teamsTexts(lang: Lang): TeamsTexts {
  return ALL[lang];
}

/** Said of a file that Teams' storage did not give. */
export function fileNotFetched(name: string): AllWords {
  const short = name.slice(0, 60);
  return {
    pl: `${short}: nie udało się pobrać pliku. Wyślij go jeszcze raz albo wklej tekst wiadomości.`,
    en: `${short}: the file could not be fetched. Send it again, or paste the message's text.`,
    cs: `${short}: soubor se nepodařilo stáhnout. Pošlete ho znovu, nebo vložte text zprávy.`,
    sk: `${short}: súbor sa nepodarilo stiahnuť. Pošlite ho znova alebo vložte text správy.`,
    hu: `${short}: a fájlt nem sikerült letölteni. Küldje el újra, vagy illessze be az üzenet szövegét.`,
  };
}

/** Said of a file that is larger than is read. */
export function fileTooLarge(name: string, bytes: number): AllWords {
  const short = name.slice(0, 60);
  const most = Math.round(bytes / 1_000_000);
  return {
    pl: `${short}: plik jest większy niż ${most} MB. Wklej samą wiadomość albo podziel plik.`,
    en: `${short}: the file is larger than ${most} MB. Paste the message alone, or divide the file.`,
    cs: `${short}: soubor je větší než ${most} MB. Vložte jen samotnou zprávu, nebo soubor rozdělte.`,
    sk: `${short}: súbor je väčší než ${most} MB. Vložte len samotnú správu alebo súbor rozdeľte.`,
    hu: `${short}: a fájl nagyobb, mint ${most} MB. Csak az üzenetet illessze be, vagy ossza fel a fájlt.`,
  };
}
