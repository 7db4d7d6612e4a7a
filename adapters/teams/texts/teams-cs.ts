import type { TeamsTexts } from "./teams-pl.js";

/** Czech texts of the adapter. */
export const teamsCs: TeamsTexts = {
  othersSee: "Tuto odpověď vidí všichni v konverzaci. Soukromě: akce „Zkontrolovat tuto zprávu“, nebo chat se mnou.",
  shortened: (shown, all) => `Zkráceno: ${shown} z ${all} znaků.`,
  leftOut: "Zbytek se na kartu nevešel.",
  failed: "Na naší straně se něco pokazilo. Zkuste to prosím znovu.",
  late: "Trvá to déle než obvykle. Zkuste to prosím za chvíli znovu.",
  seen: "To už je hotovo.",
  wroteToYou: "Tuto odpověď smíte vidět jen vy, je proto v chatu se mnou.",
  writeToMe: "Tuto odpověď smíte vidět jen vy. Otevřete chat se mnou a napište to tam.",
  open: (title) => `Otevřít: ${title}`,
  done: "Hotovo.",
  shared: "Sdíleno v této konverzaci.",
  plainOnly: "Celou kartu se nepodařilo zobrazit.",
  reading: (files) => `Počet souborů: ${files}. Čtu je a kontroluji, chvíli to potrvá.`,
  filesPersonal: "Zde mi Teams sdělí jen názvy souborů. Pošlete je v chatu se mnou, tam je přečtu.",
  reportPersonal: "Celou zprávu z auditu jako soubor dostanete, když tyto soubory pošlete v chatu se mnou.",
  reportFailed: "Zprávu z auditu se nepodařilo uložit. Pošlete šablony znovu.",
};
