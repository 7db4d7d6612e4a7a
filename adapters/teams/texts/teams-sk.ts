import type { TeamsTexts } from "./teams-pl.js";

/** Slovak texts of the adapter. */
export const teamsSk: TeamsTexts = {
  othersSee: "Túto odpoveď vidia všetci v konverzácii. Súkromne: akcia „Skontrolovať túto správu“ alebo chat so mnou.",
  shortened: (shown, all) => `Skrátené: ${shown} z ${all} znakov.`,
  leftOut: "Zvyšok sa na kartu nezmestil.",
  failed: "Na našej strane sa niečo pokazilo. Skúste to, prosím, znova.",
  late: "Trvá to dlhšie než zvyčajne. Skúste to, prosím, o chvíľu znova.",
  seen: "To už je hotové.",
  wroteToYou: "Túto odpoveď smiete vidieť len vy, preto je v chate so mnou.",
  writeToMe: "Túto odpoveď smiete vidieť len vy. Otvorte chat so mnou a napíšte to tam.",
  open: (title) => `Otvoriť: ${title}`,
  done: "Hotovo.",
  shared: "Zdieľané v tejto konverzácii.",
  plainOnly: "Celú kartu sa nepodarilo zobraziť.",
  reading: (files) => `Počet súborov: ${files}. Čítam ich a kontrolujem, chvíľu to potrvá.`,
  filesPersonal: "Tu mi Teams oznámi len názvy súborov. Pošlite ich v chate so mnou, tam ich prečítam.",
  reportPersonal: "Celú správu z auditu ako súbor dostanete, keď tieto súbory pošlete v chate so mnou.",
  reportFailed: "Správu z auditu sa nepodarilo uložiť. Pošlite šablóny znova.",
};
