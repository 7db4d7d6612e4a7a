import type { Sentence } from "../message/sentences.js";
import type { Act } from "./act.js";
import { withAddress } from "./address.js";
import { bestOf } from "./best-of.js";
import { companyOf, type FirstReading, VOICES } from "./company.js";
import { explain } from "./explain.js";
import { empty, featureList } from "./feature-list.js";
import type { Evidence } from "./features.js";
import { type Model, WIDTH } from "./model.js";
import type { ActFound } from "./recognition.js";
import type { SentenceReading } from "./sentence-reading.js";

const NONE: readonly Act[] = [];
/** From this probability on the likeliest act is beyond doubt. */
const SURE = 0.5;
/** From this probability on a second act is found beside the first. */
const SECOND = 0.45;
/** Below certainty, an act from this probability on is what the sentence may do instead. */
const ALTERNATIVE = 0.28;
/** From this probability on, what a sentence does when read alone is plain. */
const PLAIN = 0.8;
/** From this probability on a part of a sentence does what the whole seems not to do, ... */
const PART = 0.9;
/** ... where the whole does not rule it out. */
const PART_OF = 0.01;

/**
 * The acts of a message's sentences: each has been read by itself and is now read in the company of the others.
 *
 * @param text what the sentences are stretches of
 * @param explained whether to name the words that weighed most for what the model found
 */
export function actsIn(
  model: Model,
  text: string,
  read: readonly Sentence[],
  readings: readonly SentenceReading[],
  explained: boolean,
): ActFound[] {
  const around = companyOf(readings.map(({ first }) => first));
  const total = new Int32Array(WIDTH);
  const scores = new Float64Array(model.labels.length);
  const partScores = new Float64Array(model.labels.length);
  const company = featureList();
  const inCompany = ({ sums, count }: Pick<SentenceReading, "sums" | "count">, into: Float64Array) => {
    total.set(sums);
    model.add(total, company, VOICES);
    model.probabilities(total, count + company.count * VOICES, into);
  };
  const acts = read.flatMap((sentence, index) => {
    const reading = readings[index] as SentenceReading;
    empty(company);
    around.addTo(index, company);
    inCompany(reading, scores);
    const acts = actsOf(model, scores, text, sentence, reading, explained);
    for (const part of reading.parts) {
      inCompany(part, partScores);
      const best = bestOf(partScores);
      const act = model.labels[best] as Act;
      if (act === "other" || (partScores[best] as number) < PART || (scores[best] as number) < PART_OF) continue;
      if (acts.some((found) => found.act === act)) continue;
      const [start, end] = [sentence.start + part.start, sentence.start + part.end];
      acts.push({
        act,
        span: { start, end },
        quote: text.slice(start, end),
        zone: sentence.zone,
        basis: "model",
        sure: true,
      });
    }
    return acts;
  });
  return headedByCase(acts);
}

/** "FV" over a mail that says only "it is in KSeF" is that mail's heading, no document of its own. */
function headedByCase(acts: ActFound[]): ActFound[] {
  const documents = acts.filter(({ act, zone }) => act === "fiscal_document" && zone !== "subject");
  if (documents.length === 0 || documents.some((found) => found.case !== "ksef")) return acts;
  return acts.map((found) =>
    found.act === "fiscal_document" && found.zone === "subject" ? { ...found, case: "ksef" } : found,
  );
}

/** The labels of at least a score, the likeliest first; equal ones in the model's order. */
function ranked(model: Model, scores: Float64Array, least: number): Act[] {
  const found: number[] = [];
  for (let label = 0; label < scores.length; label++) if ((scores[label] as number) >= least) found.push(label);
  if (found.length > 1) found.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return found.map((label) => model.labels[label] as Act);
}

/**
 * What else a sentence may do: acts not far behind the likeliest where that is no clear one, and what was plain in the
 * sentence alone. The company of other sentences may turn a reading, but it leaves a doubt of what it turned.
 */
function alternativesTo(top: Act, model: Model, scores: Float64Array, first: FirstReading): Act[] {
  const clear = (scores[model.labels.indexOf(top)] as number) >= SURE;
  const close = clear ? [] : ranked(model, scores, ALTERNATIVE).filter((act) => act !== top);
  const alone = first.label as Act;
  return alone === "other" || alone === top || first.score < PLAIN || close.includes(alone) ? close : [...close, alone];
}

/** The likeliest act, and a second one beside it where that is nearly as likely. */
function likeliest(model: Model, scores: Float64Array): Act[] {
  const best = bestOf(scores);
  const top = model.labels[best] as Act;
  // Chances add up to one: beside this one, no other is large enough.
  if (top === "other" || (scores[best] as number) > 1.001 - SECOND) return [top];
  const second = ranked(model, scores, SECOND)[1];
  return second === undefined || second === "other" ? [top] : [top, second];
}

/** The acts that rules decide by themselves. */
function surelyFired({ fired }: Evidence): readonly Act[] {
  return fired.filter(({ rule }) => rule.sure).map(({ rule }) => rule.act);
}

/** What one sentence does: the likeliest act, a second one beside it, and where it is doubtful what else it may be. */
function actsOf(
  model: Model,
  scores: Float64Array,
  text: string,
  sentence: Sentence,
  { evidence, first }: Pick<SentenceReading, "evidence" | "first">,
  explained: boolean,
): ActFound[] {
  const decided = evidence.fired.length === 0 ? NONE : surelyFired(evidence);
  const chosen =
    decided.length > 0 ? ranked(model, scores, 0).filter((act) => decided.includes(act)) : likeliest(model, scores);
  const alternatives =
    decided.length > 0 || chosen.length > 1 ? [] : alternativesTo(chosen[0] as Act, model, scores, first);
  const wordsFor = (act: Act) =>
    explain(model, model.labels.indexOf(act), evidence, text.slice(sentence.start, sentence.end));
  const acts: ActFound[] = [];
  for (const act of chosen) {
    if (act === "other" && alternatives.length === 0) continue;
    const rule = evidence.fired.find((fired) => fired.rule.act === act)?.rule;
    acts.push({
      act,
      ...(rule?.case === "ksef" || rule?.case === "announced" ? { case: rule.case } : {}),
      span: { start: sentence.start, end: sentence.end },
      quote: text.slice(sentence.start, sentence.end),
      zone: sentence.zone,
      ...(rule === undefined
        ? { basis: "model", ...(explained ? { words: wordsFor(act) } : {}) }
        : { basis: "rule", rule: rule.id }),
      sure: alternatives.length === 0,
      ...(alternatives.length === 0 ? {} : { alternatives }),
    });
  }
  return withAddress(acts, text, sentence, evidence);
}
