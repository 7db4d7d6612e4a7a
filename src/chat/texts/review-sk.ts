import { counted } from "./counted.js";
import type { ReviewTexts } from "./review-pl.js";

const count = counted("sk");

/** Slovak texts of reviewing. */
export const reviewSk: ReviewTexts = {
  title: "Novinka Allegra na kontrolu",
  changedTitle: "Allegro zmenilo skôr zverejnenú novinku",
  proposal: "Návrh zápisu do termínov",
  why: "Prečo je to navrhnuté",
  difference: "Čo sa zmenilo (+ pridané, − odobraté)",
  excerpt: "Začiatok textu",
  source: "Zdroj",
  publish: "Zverejniť",
  edit: "Upraviť",
  ignore: "Preskočiť",
  onlyReviewers:
    "Zverejnenie mení posúdenia a oznámenia na všetkých serveroch tejto inštalácie. Rozhodujú osoby z REVIEWERS; bez rozhodnutia sa nič nemení.",
  names: {
    title: "Názov po poľsky",
    titleEn: "Názov po anglicky",
    summary: "Opis po poľsky",
    summaryEn: "Opis po anglicky",
    topic: "Téma",
    kind: "Čo nastane",
    effective: "Termín",
    announced: "Oznámené",
    supersedes: "Mení termín zápisu",
    refines: "Spresňuje termín zápisu",
    withdraws: "Odvoláva zápis",
    decidedBy: "Rozhodol(la)",
    decidedAt: "Kedy",
  },
  kinds: {
    announced: "len oznámenie",
    in_force: "pravidlo začína platiť",
    enforced: "začína sa blokovanie",
    withdrawn: "niečo sa končí alebo nenastane",
  },
  noDate: "bez dátumu",
  none: "žiadny",
  effectiveHint: "2026-03-02, 2026-03 alebo 2026-Q1, tak presne, ako to uviedlo Allegro; prázdne: bez dátumu.",
  formTitle: "Zápis do termínov",
  cancel: "Zrušiť",
  notReviewer:
    "O zmenách pravidiel v tejto inštalácii rozhodujú vybrané osoby. Ak sa k nim chcete pridať, požiadajte toho, kto ju prevádzkuje (nastavenie REVIEWERS).",
  gone: "Tento návrh už neexistuje.",
  published: "Zverejnené",
  ignored: "Preskočené",
  done: "Hotovo. Servery to použijú do 10 sekúnd.",
  notPublished: "Nebolo to zverejnené, pretože niečo nesedí:",
  wrongDate: "Zadajte dátum ako 2026-03-02, 2026-03 alebo 2026-Q1, alebo pole nechajte prázdne.",
  wrongDay: "Zadajte deň ako 2026-02-10.",
  empty: "Napíšte text.",
  silence: (hours) => `Už ${count(hours, "hodinu", "hodiny", "hodín")} sa nepodarilo prečítať žiadny zdroj Allegra`,
  silenceWhat:
    "Oznámenia a posúdenia fungujú ďalej podľa toho, čo už je známe, ale o nových zmenách sa nedozvieme. Skontrolujte sieť servera a limity GitHubu (GITHUB_TOKEN).",
  silentSource: "naposledy prečítané",
  never: "nikdy",
};
