import type { TeamsTexts } from "./teams-pl.js";

/** Hungarian texts of the adapter. */
export const teamsHu: TeamsTexts = {
  othersSee:
    "Ezt a választ a beszélgetésben mindenki látja. Bizalmasan: „Üzenet ellenőrzése” művelet vagy csevegés velem.",
  shortened: (shown, all) => `Rövidítve: ${all} karakterből ${shown} látható.`,
  leftOut: "A többi nem fért el a kártyán.",
  failed: "Nálunk hiba történt. Kérjük, próbálja újra.",
  late: "Ez a szokásosnál tovább tart. Kérjük, próbálja újra egy kicsit később.",
  seen: "Ez már megtörtént.",
  wroteToYou: "Ezt a választ csak Ön láthatja, ezért a velem folytatott csevegésben találja.",
  writeToMe: "Ezt a választ csak Ön láthatja. Nyisson csevegést velem, és írja be ott.",
  open: (title) => `Megnyitás: ${title}`,
  done: "Kész.",
  shared: "Megosztva ebben a beszélgetésben.",
  plainOnly: "A teljes kártyát nem sikerült megjeleníteni.",
  reading: (files) => `Fájlok száma: ${files}. Olvasom és ellenőrzöm őket, ez eltart egy kicsit.`,
  filesPersonal:
    "Itt a Teams csak a fájlok nevét közli velem. Küldje el őket a velem folytatott csevegésben, ott elolvasom.",
  reportPersonal: "A teljes jelentést fájlként megkapja, ha ezeket a fájlokat a velem folytatott csevegésben küldi el.",
  reportFailed: "A jelentést nem sikerült menteni. Küldje el újra a sablonokat.",
};
