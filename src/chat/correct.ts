import { ACT_WORDS } from "./act-words.js";
import type { Lang } from "./ask.js";
import { editDistance } from "./edit-distance.js";
import { foldWord } from "./fold-word.js";
import { TOPIC_WORDS } from "./topic-words.js";
import { VERB_WORDS } from "./verbs.js";

const wordsOf = (table: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>) => [
  ...new Set(Object.values(table).flatMap((called) => Object.values(called).flat().map(foldWord))),
];
const VERBS = wordsOf(VERB_WORDS);
const ARGUMENTS = [...wordsOf(ACT_WORDS), ...wordsOf(TOPIC_WORDS)];

/**
 * What a few words were meant to be, where a verb or its arguments are misspelt by a letter (two in a word of six or
 * more). Undefined where nothing near is a command.
 *
 * @param words folded
 * @param isCommand whether words are a verb with arguments it knows
 */
export function correct(
  words: readonly string[],
  isCommand: (words: readonly string[]) => boolean,
): string | undefined {
  const [first = "", ...rest] = words;
  const typed = rest.join(" ");
  const ends = rest.length === 0 ? [""] : [typed, ...near(typed, ARGUMENTS), nearestOfEach(rest)];
  for (const verb of near(first.replace(/:$/, ""), VERBS)) {
    for (const end of ends) {
      const meant = end === "" ? [verb] : [verb, ...end.split(" ")];
      if (isCommand(meant)) return meant.join(" ");
    }
  }
  return undefined;
}

/** Each word's nearest argument. */
function nearestOfEach(words: readonly string[]): string {
  return words.map((word) => near(word, ARGUMENTS)[0] ?? word).join(" ");
}

/** The known words that are near enough, the nearest first. */
function near(typed: string, known: readonly string[]): string[] {
  return known
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .filter(({ word, distance }) => distance <= (word.length < 6 ? 1 : 2))
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word);
}
