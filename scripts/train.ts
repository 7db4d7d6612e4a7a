import { renameSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { ACTS, type Act } from "../src/recognise/act.js";
import { type Company, companyOf, firstReading, VOICES } from "../src/recognise/company.js";
import { createHosts } from "../src/recognise/hosts.js";
import { LANGUAGES } from "../src/recognise/language.js";
import { languageFeatures } from "../src/recognise/language-features.js";
import { createLexicon } from "../src/recognise/lexicon.js";
import { readModel } from "../src/recognise/model.js";
import { compileRules } from "../src/recognise/rules.js";
import { type Place, readMessages, readPlaces, readSentences } from "./corpus/read.js";
import { toMessage } from "./corpus/to-message.js";
import { readRecogniserData } from "./recogniser-data.js";
import { type ReadSentence, readSentencesOf } from "./train/examples.js";
import { type Example, train } from "./train/linear.js";

const data = readRecogniserData();
const lexicon = createLexicon(data.lexicon);
const reader = {
  lexicon,
  meanings: createLexicon(data.meanings),
  rules: compileRules(data.rules, lexicon),
  hosts: createHosts(data.hosts),
};
const labels = [...ACTS];

const settings = {
  labels,
  epochs: 8,
  runs: 1,
  rate: 0.3,
  decay: 1e-4,
  seenIn: 2,
  rows: 120_000,
};

const alone = voicesOf(companyOf([{ label: "other", score: 1 }]), 0);
const labelled: Example[] = readSentences("train").flatMap(({ text, acts, language }) => {
  // Other languages teach only what is not a supported one.
  if (language === "xx") return [];
  const read = readSentencesOf(reader, { text });
  const targets = Int8Array.from(labels, (label) => (acts.includes(label) ? 1 : 0));
  // A line that falls into several sentences teaches each of them what it is not, and the whole what it is.
  return read.length === 1
    ? both((read[0] as ReadSentence).features, alone, targets)
    : [{ features: read.flatMap((part) => part.features), targets, weight: 1 }];
});

const places = readPlaces("train");
const messages = readMessages("train")
  .filter(({ decision }) => decision !== "unreadable")
  .map((message) => ({
    acts: message.acts,
    places: places.get(message.id),
    read: readSentencesOf(reader, toMessage(message)),
  }));

let weights = train(labelled, settings);
const apart = readModel(weights);
for (let round = 0; round < 2; round++)
  weights = train([...labelled, ...fromMessages(weights)], { ...settings, runs: round === 0 ? 1 : 3 });
write("acts.model", weights);

const languageLabels = [...LANGUAGES, "other"];
const foreign = readMessages("train").filter(({ language }) => language === "xx");
const languageExamples: Example[] = [
  ...readSentences("train"),
  // A whole message in another language tells more than its sentences do.
  ...foreign.flatMap(({ text, language }) => [text, ...text.split("\n")].map((line) => ({ text: line, language }))),
].map(({ text, language }) => ({
  features: languageFeatures(text),
  targets: Int8Array.from(languageLabels, (label) =>
    label === language || (label === "other" && language === "xx") ? 1 : 0,
  ),
  weight: 1,
}));
const languageWeights = train(languageExamples, {
  labels: languageLabels,
  epochs: 6,
  runs: 1,
  rate: 0.1,
  decay: 1e-5,
  seenIn: 2,
  rows: 12_000,
});
write("languages.model", languageWeights);
console.log(
  `${labelled.length} sentences, ${messages.length} messages; acts.model ${statSync("src/recognise/acts.model").size} bytes, languages.model ${statSync("src/recognise/languages.model").size} bytes`,
);

function write(name: string, model: Uint8Array): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  // Put in place at once, so that nobody reads half a file.
  writeFileSync(`src/recognise/${name}.new`, brotliCompressSync(model, { params }));
  renameSync(`src/recognise/${name}.new`, `src/recognise/${name}`);
}

/**
 * Where it is told which sentence does what, each is learnt as told. Else a message's label tells what none of its sentences does, and that some sentence does what it says: the one that the
 * model so far finds likeliest. Its other sentences are left untold for that act. What the company of a sentence does is
 * read by the model that has seen no message, as it will have to be read in messages nobody has labelled.
 */
function fromMessages(current: Uint8Array): Example[] {
  const model = readModel(current);
  return messages.flatMap(({ acts, places, read }) => {
    const around = companyOf(
      read.map((part) => firstReading(labels, apart.probabilities(apart.sum(part.features), part.features.length))),
    );
    const company = read.map((_, index) => voicesOf(around, index));
    const scores = read.map((part, index) => {
      const list = [...part.features, ...(company[index] as number[])];
      return model.probabilities(model.sum(list), list.length);
    });
    return read.flatMap((part, index) =>
      both(
        part.features,
        company[index] as number[],
        Int8Array.from(labels, (label, column) => {
          if (places !== undefined) return told(places, part.text).includes(label) ? 1 : 0;
          if (label === "other") return acts.length === 1 && acts[0] === "other" ? 1 : -1;
          if (!acts.includes(label)) return 0;
          const mine = scores[index]?.[column] as number;
          return scores.every((other) => (other[column] as number) <= mine) || mine > 0.5 ? 1 : -1;
        }),
      ),
    );
  });
}

/** What a sentence does where somebody has told it; `other` when nothing is said of it. */
function told(places: readonly Place[], text: string): readonly Act[] {
  const line = text.replace(/\n/g, " ");
  const acts = places.filter(({ begins }) => line.startsWith(begins)).flatMap((place) => place.acts);
  return acts.length === 0 ? ["other"] : acts;
}

/** A sentence is learnt without its company, as the first reading sees it, and with it. */
function both(features: readonly number[], company: readonly number[], targets: Int8Array): Example[] {
  return [
    { features, targets, weight: 1 },
    { features: [...features, ...company], targets, weight: 1 },
  ];
}

/** What the company says of a sentence, in all its voices. */
function voicesOf(company: Company, index: number): number[] {
  return company.of(index).flatMap((feature) => Array<number>(VOICES).fill(feature));
}
