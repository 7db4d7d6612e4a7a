import type { Remedy } from "../policy/remedy.js";
import { wordsIn } from "../policy/words-in.js";
import type { Item } from "./card.js";
import { datesIn } from "./dates.js";
import type { Texts } from "./texts/pl.js";

/**
 * A remedy as a line of a list: what to do, where, since when, the resource of the API, and what is uncertain.
 *
 * @param about what it is for, where the list holds remedies for several things
 */
export function remedyItem({ text, feature, endpoint, since, uncertain }: Remedy, texts: Texts, about?: string): Item {
  const { language, card } = texts;
  const notes = [
    ...(about === undefined ? [] : [card.about(about)]),
    ...(feature === undefined ? [] : [card.feature(wordsIn(feature, language))]),
    ...(since === null ? [] : [card.since(datesIn(language).from(since))]),
    ...(uncertain === undefined ? [] : [card.uncertain(wordsIn(uncertain, language))]),
  ];
  return {
    text: wordsIn(text, language),
    ...(endpoint === undefined ? {} : { code: `${endpoint.method} ${endpoint.path}` }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
