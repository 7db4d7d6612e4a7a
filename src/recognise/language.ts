import { bestOf } from "./best-of.js";
import { fold, unmask } from "./fold.js";
import { addLanguageFeatures, languageFeatures, MOST_WORDS, READ } from "./language-features.js";
import { compatible, runsIn } from "./letters.js";
import { type Model, WIDTH } from "./model.js";
import type { Token } from "./tokens.js";
import { createWordSums } from "./word-sums.js";

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
  const addWord = createWordSums(model, addLanguageFeatures);
  const other = model.labels.indexOf("other");

  /** The chances of the languages, and how many features tell them. */
  const chancesOf = (text: string): { scores: Float64Array; count: number } => {
    const sums = new Int32Array(WIDTH);
    let count = 0;
    for (const word of runsIn(text.slice(0, READ).toLowerCase(), "letters and marks", 1, MOST_WORDS))
      count += addWord(word, sums);
    return { scores: model.probabilities(sums, count), count };
  };
  const isStrange = (word: string): boolean => {
    const runs = languageFeatures(word).slice(1);
    return runs.filter((run) => model.knows(run)).length < SEEN * runs.length;
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
      const words = runsIn(compatible(text.slice(0, 2000)).toLowerCase(), "letters", 3);
      // Most texts are plain after a few words, and the rest need not be looked at.
      let familiar = 0;
      for (const word of words) {
        if (familiar >= least * words.length) return true;
        if (!/(.)\1\1\1/u.test(word) && !(isStrange(word) && isStrange(unmask(fold(word))))) familiar++;
      }
      return familiar >= least * words.length;
    },
  };
}
