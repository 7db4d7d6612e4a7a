import type { Lang } from "./ask.js";

/**
 * What the bot can be told to do, by typing. The first word of a language is the one that the bot itself writes. No word
 * of a later language is one of Polish or English, so that what was typed in these is understood as ever.
 */
export const VERB_WORDS = {
  check: { pl: ["sprawdz"], en: ["check"], cs: ["zkontroluj"], sk: ["skontroluj"], hu: ["ellenorizd", "ellenorzes"] },
  timeline: { pl: ["terminy"], en: ["timeline"], cs: ["lhuty"], sk: ["lehoty"], hu: ["hataridok"] },
  // The one word that Czech and Slovak share: it tells neither.
  rules: { pl: ["zasady"], en: ["rules"], cs: ["pravidla"], sk: ["pravidla"], hu: ["szabalyok"] },
  subscribe: { pl: ["subskrybuj"], en: ["subscribe"], cs: ["odebirat"], sk: ["odoberat"], hu: ["feliratkozas"] },
  unsubscribe: {
    pl: ["odsubskrybuj"],
    en: ["unsubscribe"],
    cs: ["neodebirat"],
    sk: ["neodoberat"],
    hu: ["leiratkozas"],
  },
  list: { pl: ["lista"], en: ["list"], cs: ["seznam"], sk: ["zoznam"], hu: ["feliratkozasok"] },
  settings: {
    pl: ["ustawienia"],
    en: ["settings"],
    cs: ["nastaveni"],
    sk: ["nastavenia", "nastavenie"],
    hu: ["beallitasok"],
  },
  why: { pl: ["dlaczego"], en: ["why"], cs: ["proc"], sk: ["preco"], hu: ["miert"] },
  // The one verb that is the same in all languages tells none.
  feedback: { pl: ["feedback"], en: ["feedback"], cs: ["feedback"], sk: ["feedback"], hu: ["feedback"] },
  help: { pl: ["pomoc"], en: ["help"], cs: ["napoveda"], sk: ["pomocnik"], hu: ["sugo"] },
} as const satisfies Record<string, Readonly<Record<Lang, readonly [string, ...string[]]>>>;

/** A verb of the grammar; its words, folded to lower case without diacritics, stand in {@link VERB_WORDS}. */
export type Verb = keyof typeof VERB_WORDS;

/** The languages in which a word is this verb. */
export function languagesOf(verb: Verb, word: string): Lang[] {
  const byLanguage: Readonly<Record<Lang, readonly string[]>> = VERB_WORDS[verb];
  return (Object.keys(byLanguage) as Lang[]).filter((lang) => byLanguage[lang].includes(word));
}
