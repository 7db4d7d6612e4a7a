import type { Lang } from "../../src/chat/ask.js";
import type { AllWords } from "../../src/policy/words.js";

/** How installing can end. */
export type OauthEnd = "installed" | "cancelled" | "start_here" | "failed";

const PAGES: Readonly<
  Record<OauthEnd, { readonly title: AllWords; readonly text: AllWords; readonly again: boolean }>
> = {
  installed: {
    title: { pl: "Gotowe", en: "Done", cs: "Hotovo", sk: "Hotovo", hu: "Kész" },
    text: {
      pl: "„Czy wolno?” działa w Twoim Slacku. Wróć tam i wpisz /wolno pomoc.",
      en: '"Czy wolno?" works in your Slack. Go back there and type /wolno help.',
      cs: "„Czy wolno?“ ve vašem Slacku funguje. Vraťte se tam a napište /wolno nápověda.",
      sk: "„Czy wolno?“ vo vašom Slacku funguje. Vráťte sa tam a napíšte /wolno pomocník.",
      hu: "A „Czy wolno?” működik a Slackben. Térjen vissza oda, és írja be: /wolno súgó.",
    },
    again: false,
  },
  cancelled: {
    title: {
      pl: "Nie zainstalowano",
      en: "Not installed",
      cs: "Nenainstalováno",
      sk: "Nenainštalované",
      hu: "Nincs telepítve",
    },
    text: {
      pl: "Instalację anulowano. Nic nie zostało zapisane.",
      en: "Installing was cancelled. Nothing was kept.",
      cs: "Instalace byla zrušena. Nic se neuložilo.",
      sk: "Inštalácia bola zrušená. Nič sa neuložilo.",
      hu: "A telepítést megszakították. Semmit sem mentettünk el.",
    },
    again: true,
  },
  start_here: {
    title: { pl: "Zacznij stąd", en: "Start here", cs: "Začněte zde", sk: "Začnite tu", hu: "Kezdje itt" },
    text: {
      pl: "Instalację trzeba zacząć z naszego linku i dokończyć w tej samej przeglądarce w ciągu dziesięciu minut.",
      en: "Installing must start from our link and be finished in the same browser within ten minutes.",
      cs: "Instalaci je třeba začít z našeho odkazu a dokončit ve stejném prohlížeči do deseti minut.",
      sk: "Inštaláciu treba začať z nášho odkazu a dokončiť v tom istom prehliadači do desiatich minút.",
      hu: "A telepítést a linkünkről kell indítani, és ugyanabban a böngészőben tíz percen belül be kell fejezni.",
    },
    again: true,
  },
  failed: {
    title: {
      pl: "Nie udało się",
      en: "That did not work",
      cs: "Nepodařilo se",
      sk: "Nepodarilo sa",
      hu: "Nem sikerült",
    },
    text: {
      pl: "Slack nie potwierdził instalacji. Spróbuj jeszcze raz za chwilę.",
      en: "Slack did not confirm the installation. Try again in a moment.",
      cs: "Slack instalaci nepotvrdil. Zkuste to za chvíli znovu.",
      sk: "Slack inštaláciu nepotvrdil. Skúste to o chvíľu znova.",
      hu: "A Slack nem erősítette meg a telepítést. Próbálja újra egy kicsit később.",
    },
    again: true,
  },
};

const INSTALL: AllWords = {
  pl: "Zainstaluj w Slacku",
  en: "Add to Slack",
  cs: "Přidat do Slacku",
  sk: "Pridať do Slacku",
  hu: "Hozzáadás a Slackhez",
};

/** The page that a browser shows at the end of installing. Nothing of the request stands in it. */
export function oauthPage(end: OauthEnd, lang: Lang): string {
  const { title, text, again } = PAGES[end];
  const link = again ? `<p><a href="/slack/install">${INSTALL[lang]}</a></p>` : "";
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title[lang]}</title><body><h1>${title[lang]}</h1><p>${text[lang]}</p>${link}</body></html>`;
}
