import type { Lang } from "../../src/chat/ask.js";
import type { Words } from "../../src/policy/words.js";

/** How installing can end. */
export type OauthEnd = "installed" | "cancelled" | "start_here" | "failed";

const PAGES: Readonly<Record<OauthEnd, { readonly title: Words; readonly text: Words; readonly again: boolean }>> = {
  installed: {
    title: { pl: "Gotowe", en: "Done" },
    text: {
      pl: "„Czy wolno?” działa w Twoim Slacku. Wróć tam i wpisz /wolno pomoc.",
      en: '"Czy wolno?" works in your Slack. Go back there and type /wolno help.',
    },
    again: false,
  },
  cancelled: {
    title: { pl: "Nie zainstalowano", en: "Not installed" },
    text: {
      pl: "Instalację anulowano. Nic nie zostało zapisane.",
      en: "Installing was cancelled. Nothing was kept.",
    },
    again: true,
  },
  start_here: {
    title: { pl: "Zacznij stąd", en: "Start here" },
    text: {
      pl: "Instalację trzeba zacząć z naszego linku i dokończyć w tej samej przeglądarce w ciągu dziesięciu minut.",
      en: "Installing must start from our link and be finished in the same browser within ten minutes.",
    },
    again: true,
  },
  failed: {
    title: { pl: "Nie udało się", en: "That did not work" },
    text: {
      pl: "Slack nie potwierdził instalacji. Spróbuj jeszcze raz za chwilę.",
      en: "Slack did not confirm the installation. Try again in a moment.",
    },
    again: true,
  },
};

/** The page that a browser shows at the end of installing. Nothing of the request stands in it. */
export function oauthPage(end: OauthEnd, lang: Lang): string {
  const { title, text, again } = PAGES[end];
  const link = again
    ? `<p><a href="/slack/install">${lang === "pl" ? "Zainstaluj w Slacku" : "Add to Slack"}</a></p>`
    : "";
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title[lang]}</title><body><h1>${title[lang]}</h1><p>${text[lang]}</p>${link}</body></html>`;
}
