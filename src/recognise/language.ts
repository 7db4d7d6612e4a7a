import { bestOf } from "./best-of.js";
import { empty, featureList } from "./feature-list.js";
import { fold, unmask } from "./fold.js";
import { addLanguageFeatures, addRuns } from "./language-features.js";
import { compatible, placesOfRuns } from "./letters.js";
import { type Model, WIDTH } from "./model.js";
import type { Token } from "./tokens.js";

/** The languages whose messages are judged. */
export const LANGUAGES = ["pl", "en", "cs", "sk", "hu", "de", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A supported language, `other` for one that is not, `unclear` where there is too little to tell. */
export type LanguageGuess = Language | "other" | "unclear";

/** Scripts that none of the languages is written in. */
export const FOREIGN_SCRIPT = /[\u0530-\u1cff\u2e80-\ua7ff\uac00-\ud7ff\uf900-\ufdff]/;

/** Tells languages apart. Deterministic, offline. */
export interface Languages {
  /** The language of a whole text where it is surely a supported one; undefined where its sentences must be asked. */
  ofWhole(text: string): Language | undefined;
  /** The language of a sentence; those of its `tokens` that are words count as its evidence. */
  ofSentence(text: string, tokens: readonly Token[]): LanguageGuess;
  /** Whether at least this share of a text's words, from 0 to 1, is made of letters as words of these languages are. */
  isFamiliar(text: string, least: number): boolean;
}

/** A message whose chance of being in an unsupported language is below this is in a supported one throughout. */
const HARDLY = 0.003;
/** A longer text may change its language behind what was looked at. */
const SHORT = 1200;
/** Fewer features tell too little of a whole text. */
const FEW = 100;
/** A word of whose runs of letters fewer than this share were ever seen is no word of these languages. */
const SEEN = 0.6;

/** Tells languages by the weights that scripts/train.ts made. */
export function createLanguages(model: Model): Languages {
  const features = featureList();
  const other = model.labels.indexOf("other");

  /** The chances of the languages, and how many features tell them. */
  const chancesOf = (text: string): { scores: Float64Array; count: number } => {
    empty(features);
    addLanguageFeatures(text, features);
    const sums = new Int32Array(WIDTH);
    model.add(sums, features);
    return { scores: model.probabilities(sums, features.count), count: features.count };
  };
  const isStrange = (text: string, start: number, end: number): boolean => {
    empty(features);
    addRuns(text, start, end, features);
    let seen = 0;
    for (let run = 0; run < features.count; run++) if (model.knows(features.values[run] as number)) seen++;
    return seen < SEEN * features.count;
  };

  return {
    ofWhole(text) {
      if (text.length > SHORT || FOREIGN_SCRIPT.test(text)) return undefined;
      const { scores, count } = chancesOf(text);
      if (count < FEW || (scores[other] as number) > HARDLY) return undefined;
      return model.labels[bestOf(scores)] as Language;
    },
    ofSentence(text, tokens) {
      const foreign = !FOREIGN_SCRIPT.test(text) ? 0 : (text.match(new RegExp(FOREIGN_SCRIPT, "g"))?.length ?? 0);
      if (foreign > 0 && foreign * 3 > text.replace(/[^\p{L}]/gu, "").length) return "other";
      const words = tokens.filter(({ kind, form }) => kind === "word" && /[a-z\u0400-\u04ff]{2}/.test(form)).length;
      if (words === 0) return "unclear";
      const { scores } = chancesOf(text);
      const best = bestOf(scores);
      return (scores[best] as number) >= (words < 3 ? 0.8 : 0.5) ? (model.labels[best] as LanguageGuess) : "unclear";
    },
    isFamiliar(text, least) {
      const lower = compatible(text.slice(0, 2000)).toLowerCase();
      const words = placesOfRuns(lower, "letters", 3);
      const enough = (least * words.length) / 2;
      // Most texts are plain after a few words, and the rest need not be looked at.
      let familiar = 0;
      for (let index = 0; index < words.length && familiar < enough; index += 2) {
        const [start, end] = [words[index] as number, words[index + 1] as number];
        if (hasFourAlike(lower, start, end)) continue;
        if (isStrange(lower, start, end)) {
          const plain = unmask(fold(lower.slice(start, end)));
          if (isStrange(plain, 0, plain.length)) continue;
        }
        familiar++;
      }
      return familiar >= enough;
    },
  };
}

/** Whether one letter stands four times in a row. */
function hasFourAlike(text: string, start: number, end: number): boolean {
  let row = 1;
  for (let at = start + 1; at < end; at++) {
    row = text.charCodeAt(at) === text.charCodeAt(at - 1) ? row + 1 : 1;
    if (row === 4) return true;
  }
  return false;
}
