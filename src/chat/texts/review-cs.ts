import { counted } from "./counted.js";
import type { ReviewTexts } from "./review-pl.js";

const count = counted("cs");

/** Czech texts of reviewing. */
export const reviewCs: ReviewTexts = {
  title: "Novinka Allegra ke kontrole",
  changedTitle: "Allegro změnilo dříve zveřejněnou novinku",
  proposal: "Návrh zápisu do termínů",
  why: "Proč je to navrženo",
  difference: "Co se změnilo (+ přidáno, − odebráno)",
  excerpt: "Začátek textu",
  source: "Zdroj",
  publish: "Zveřejnit",
  edit: "Upravit",
  ignore: "Přeskočit",
  onlyReviewers:
    "Zveřejnění mění posouzení a oznámení na všech serverech této instalace. Rozhodují osoby z REVIEWERS; bez rozhodnutí se nic nemění.",
  names: {
    title: "Název polsky",
    titleEn: "Název anglicky",
    summary: "Popis polsky",
    summaryEn: "Popis anglicky",
    topic: "Téma",
    kind: "Co nastane",
    effective: "Termín",
    announced: "Oznámeno",
    supersedes: "Mění termín zápisu",
    refines: "Upřesňuje termín zápisu",
    withdraws: "Odvolává zápis",
    decidedBy: "Rozhodl(a)",
    decidedAt: "Kdy",
  },
  kinds: {
    announced: "jen oznámení",
    in_force: "pravidlo začíná platit",
    enforced: "začíná blokování",
    withdrawn: "něco končí nebo nenastane",
  },
  noDate: "bez data",
  none: "žádný",
  effectiveHint: "2026-03-02, 2026-03 nebo 2026-Q1, tak přesně, jak to uvedlo Allegro; prázdné: bez data.",
  formTitle: "Zápis do termínů",
  cancel: "Zrušit",
  notReviewer:
    "O změnách pravidel v této instalaci rozhodují vybrané osoby. Chcete-li se k nim připojit, požádejte toho, kdo ji provozuje (nastavení REVIEWERS).",
  gone: "Tento návrh už neexistuje.",
  published: "Zveřejněno",
  ignored: "Přeskočeno",
  done: "Hotovo. Servery to použijí do 10 sekund.",
  notPublished: "Nebylo to zveřejněno, protože něco nesedí:",
  wrongDate: "Zadejte datum jako 2026-03-02, 2026-03 nebo 2026-Q1, nebo pole nechte prázdné.",
  wrongDay: "Zadejte den jako 2026-02-10.",
  empty: "Napište text.",
  silence: (hours) => `Už ${count(hours, "hodinu", "hodiny", "hodin")} se nepodařilo přečíst žádný zdroj Allegra`,
  silenceWhat:
    "Oznámení a posouzení fungují dál podle toho, co už je známo, ale o nových změnách se nedozvíme. Zkontrolujte síť serveru a limity GitHubu (GITHUB_TOKEN).",
  silentSource: "naposledy přečteno",
  never: "nikdy",
};
