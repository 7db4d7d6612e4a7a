/** What the bot can be told to do, by typing. */
export const VERB_WORDS = {
  check: { pl: ["sprawdz"], en: ["check"] },
  timeline: { pl: ["terminy"], en: ["timeline"] },
  rules: { pl: ["zasady"], en: ["rules"] },
  subscribe: { pl: ["subskrybuj"], en: ["subscribe"] },
  unsubscribe: { pl: ["odsubskrybuj"], en: ["unsubscribe"] },
  list: { pl: ["lista"], en: ["list"] },
  settings: { pl: ["ustawienia"], en: ["settings"] },
  why: { pl: ["dlaczego"], en: ["why"] },
  // The one verb that is the same in both languages tells neither.
  feedback: { pl: ["feedback"], en: ["feedback"] },
  help: { pl: ["pomoc"], en: ["help"] },
} as const;

/** A verb of the grammar; its words, folded to lower case without diacritics, stand in {@link VERB_WORDS}. */
export type Verb = keyof typeof VERB_WORDS;
