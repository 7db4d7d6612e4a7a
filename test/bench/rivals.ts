import { createRequire } from "node:module";
import type { LabelledSentence } from "../../scripts/corpus/read.js";
import { ACTS, type Act } from "../../src/recognise/act.js";

/** Something that a person could pick instead: it says of one sentence, in a language it is told, which act it performs. */
export interface Rival {
  readonly name: string;
  actOf(sentence: string, language: string): Act | Promise<Act>;
}

const require = createRequire(import.meta.url);

interface BayesClassifier {
  addDocument(text: string | string[], label: string): void;
  train(): void;
  classify(text: string | string[]): string;
}
interface Nlp {
  settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ intent: string }>;
}

/** The act that a sentence is an example of: the first of its labels. */
function labelOf({ acts }: LabelledSentence): Act {
  return acts[0] ?? "other";
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** natural's naive Bayes over words, one for each language; the words are cut here, because its own cutter knows English only. */
export function bayesOf(sentences: readonly LabelledSentence[]): Rival {
  const { BayesClassifier } = quietly(() => require("natural")) as { BayesClassifier: new () => BayesClassifier };
  const classifiers = new Map<string, BayesClassifier>();
  for (const sentence of sentences) {
    const classifier = classifiers.get(sentence.language) ?? new BayesClassifier();
    classifiers.set(sentence.language, classifier);
    const words = wordsOf(sentence.text);
    if (words.length > 0) classifier.addDocument(words, labelOf(sentence));
  }
  for (const classifier of classifiers.values()) classifier.train();
  return {
    name: "`natural` 8, Bayes",
    actOf: (sentence, language) => {
      const words = wordsOf(sentence);
      return words.length === 0 ? "other" : (classifiers.get(language)?.classify(words) as Act);
    },
  };
}

/** NLP.js in its basic set-up: its own words, its own training, every language told apart. */
export async function nlpjsOf(sentences: readonly LabelledSentence[]): Promise<Rival> {
  const { dockStart } = require("@nlpjs/basic") as {
    dockStart(settings: object): Promise<{ get(name: string): Nlp }>;
  };
  const nlp = await quietly(async () => {
    const dock = await dockStart({ settings: { nlp: { autoSave: false } }, use: ["Basic"] });
    const made = dock.get("nlp");
    made.settings.autoSave = false;
    for (const language of new Set(sentences.map((sentence) => sentence.language))) made.addLanguage(language);
    for (const sentence of sentences) made.addDocument(sentence.language, sentence.text, labelOf(sentence));
    await made.train();
    return made;
  });
  return {
    name: "`@nlpjs/basic` 4",
    actOf: async (sentence, language) => {
      const { intent } = await nlp.process(language, sentence);
      return (ACTS as readonly string[]).includes(intent) ? (intent as Act) : "other";
    },
  };
}

/** Runs what prints its progress, without the printing. */
function quietly<Made>(work: () => Made): Made {
  const { log } = console;
  console.log = () => {};
  const restore = () => {
    console.log = log;
  };
  try {
    const made = work();
    if (made instanceof Promise) return made.finally(restore) as Made;
    restore();
    return made;
  } catch (error) {
    restore();
    throw error;
  }
}

/** How many words a list holds for each act, and how often a word must have been seen to be listed. */
const LISTED = 60;
const SEEN = 4;

/** A plain list of words for each act, those of `train` that tell it most surely; the first act with a word in the text wins. */
export function keywordsOf(sentences: readonly LabelledSentence[]): Rival {
  const seen = new Map<string, number>();
  const seenIn = new Map<Act, Map<string, number>>(ACTS.map((act) => [act, new Map()]));
  for (const { text, acts } of sentences) {
    for (const word of new Set(wordsOf(text))) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
      for (const act of acts) {
        const inAct = seenIn.get(act) as Map<string, number>;
        inAct.set(word, (inAct.get(word) ?? 0) + 1);
      }
    }
  }
  const listed = new Map<string, Act>();
  for (const act of ACTS.filter((one) => one !== "other")) {
    const inAct = seenIn.get(act) as Map<string, number>;
    const sure = (word: string) => (inAct.get(word) as number) / ((seen.get(word) as number) + 2);
    const best = [...inAct.keys()]
      .filter((word) => (inAct.get(word) as number) >= SEEN && sure(word) > 0.4)
      .sort((a, b) => sure(b) - sure(a) || (a < b ? -1 : 1))
      .slice(0, LISTED);
    for (const word of best) if (!listed.has(word)) listed.set(word, act);
  }
  return {
    name: "a plain list of words",
    actOf: (sentence) => {
      for (const word of wordsOf(sentence)) {
        const act = listed.get(word);
        if (act !== undefined) return act;
      }
      return "other";
    },
  };
}
