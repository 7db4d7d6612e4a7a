import { judged } from "../message/judged.js";
import type { Message } from "../message/message.js";
import { type Sentence, sentences } from "../message/sentences.js";
import type { Act } from "./act.js";
import { withAddress } from "./address.js";
import { type CarrierName, carriersIn, createCarriers } from "./carriers.js";
import { companyOf, type FirstReading, firstReading } from "./company.js";
import { evidenceOf, type Reader } from "./evidence.js";
import { explain } from "./explain.js";
import { type Evidence, features } from "./features.js";
import { fold } from "./fold.js";
import { createHosts, type HostsData } from "./hosts.js";
import { familiarity, guessLanguage, type Language, type LanguageGuess, wholeLanguage } from "./language.js";
import { createLexicon, type LexiconData } from "./lexicon.js";
import { type Model, readModel } from "./model.js";
import type { ActFound, Recognition, Unreadable } from "./recognition.js";
import { replySuggested } from "./reply.js";
import { compileRules, type RuleData } from "./rules.js";
import { unreadableBefore, unreadableText } from "./unreadable.js";

/** All that recognising is made from; plain data, read by the caller. */
export interface RecogniserData {
  readonly lexicon: LexiconData;
  readonly rules: readonly RuleData[];
  readonly hosts: HostsData;
  readonly carriers: readonly CarrierName[];
  /** The weights of the acts' model and of the languages' model, as `readModel` takes them. */
  readonly acts: Uint8Array;
  readonly languages: Uint8Array;
}

/** Says which acts a message performs, where, and how sure it is. */
export type Recognise = (message: Message, options?: RecogniseOptions) => Recognition;

export interface RecogniseOptions {
  /** Name the words that weighed most for what the model found; it costs as much as recognising. */
  readonly explain?: boolean;
}

/** From this probability on the likeliest act is beyond doubt. */
const SURE = 0.5;
/** From this probability on a second act is found beside the first. */
const SECOND = 0.45;
/** Below certainty, an act from this probability on is what the sentence may do instead. */
const ALTERNATIVE = 0.28;
/** From this probability on, what a sentence does when read alone is plain. */
const PLAIN = 0.8;

/**
 * A recogniser over its data. The result is the same for the same message, byte for byte; it never throws on a message;
 * its cost is linear in the message's length. Throws when the data is not what it should be.
 */
export function createRecognise(data: RecogniserData): Recognise {
  const lexicon = createLexicon(data.lexicon);
  const reader: Reader = { lexicon, rules: compileRules(data.rules, lexicon), hosts: createHosts(data.hosts) };
  const acts = readModel(data.acts);
  const languages = readModel(data.languages);
  const carriers = createCarriers(data.carriers);

  return (message, options) => {
    const before = unreadableBefore(message);
    if (before !== undefined) return nothing("", before);
    const whole = judged(message);
    const read = sentences(whole).filter((sentence) => sentence.zone !== "quoted" && sentence.zone !== "header");
    const folded = fold(whole.text);
    const evidence = read.map((sentence) => evidenceOf(reader, folded, sentence));
    const found = languagesOf(languages, whole.text, read, evidence);
    const unreadable = unreadableText(message, whole.text, read, found, evidence, () =>
      familiarity(languages, whole.text),
    );
    if (unreadable !== undefined) return nothing(whole.text, unreadable);

    const named = evidence.flatMap(({ tokens }) => carriersIn(carriers, tokens));
    const reply = replySuggested(whole, folded);
    return {
      text: whole.text,
      languages: [...new Set(found.filter((guess): guess is Language => guess !== "other" && guess !== "unclear"))],
      acts: readActs(acts, whole.text, read, evidence, options?.explain === true),
      carriers: named,
      body: whole.body,
      attachments: whole.lines.some(({ zone }) => zone === "attachment"),
      ...(reply === undefined ? {} : { suggestsReply: reply }),
    };
  };
}

function nothing(text: string, unreadable: Unreadable): Recognition {
  return {
    text,
    languages: [],
    acts: [],
    carriers: [],
    body: { start: 0, end: text.length },
    attachments: false,
    unreadable,
  };
}

/** The language of each sentence; told once where the whole message leaves no doubt of it. */
function languagesOf(
  model: Model,
  text: string,
  read: readonly Sentence[],
  evidence: readonly Evidence[],
): LanguageGuess[] {
  const whole = wholeLanguage(model, text);
  if (whole !== undefined) return read.map(() => whole);
  return read.map(({ start, end }, index) =>
    guessLanguage(model, text.slice(start, end), (evidence[index] as Evidence).tokens),
  );
}

/** Reads every sentence by itself, then again in the company of the others. */
function readActs(
  model: Model,
  text: string,
  read: readonly Sentence[],
  evidence: readonly Evidence[],
  explained: boolean,
): ActFound[] {
  const lists = evidence.map((one) => features(one));
  const sums = lists.map((list) => model.sum(list));
  const first = sums.map((sum, index) =>
    firstReading(model.labels, model.probabilities(sum, (lists[index] as number[]).length)),
  );
  const around = companyOf(first);
  return read.flatMap((sentence, index) => {
    const list = lists[index] as number[];
    const company = around.of(index);
    const scores = model.probabilities(model.sum(company, sums[index]), list.length + company.length);
    return actsOf(
      model,
      scores,
      text,
      sentence,
      evidence[index] as Evidence,
      first[index] as FirstReading,
      explained ? list : undefined,
    );
  });
}

/**
 * What else a sentence may do: acts not far behind the likeliest where that is no clear one, and what was plain in the
 * sentence alone. The company of other sentences may turn a reading, but it leaves a doubt of what it turned.
 */
function alternativesTo(ranked: readonly { act: Act; score: number }[], first: FirstReading): Act[] {
  const [top, ...rest] = ranked as [{ act: Act; score: number }, ...{ act: Act; score: number }[]];
  const close = top.score >= SURE ? [] : rest.filter(({ score }) => score >= ALTERNATIVE).map(({ act }) => act);
  const alone = first.label as Act;
  return alone === "other" || alone === top.act || first.score < PLAIN || close.includes(alone)
    ? close
    : [...close, alone];
}

/** What one sentence does: the likeliest act, a second one beside it, and where it is doubtful what else it may be. */
function actsOf(
  model: Model,
  scores: Float64Array,
  text: string,
  sentence: Sentence,
  evidence: Evidence,
  first: FirstReading,
  list: readonly number[] | undefined,
): ActFound[] {
  const ranked = model.labels
    .map((label, index) => ({ act: label as Act, index, score: scores[index] as number }))
    .sort((a, b) => b.score - a.score);
  const [top, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
  const decided = evidence.fired.filter(({ rule }) => rule.sure).map(({ rule }) => rule.act);
  const chosen = decided.length > 0 ? ranked.filter(({ act }) => decided.includes(act)) : [top];
  if (decided.length === 0 && top.act !== "other" && second.act !== "other" && second.score >= SECOND)
    chosen.push(second);

  const alternatives = decided.length > 0 || chosen.length > 1 ? [] : alternativesTo(ranked, first);
  const acts: ActFound[] = chosen.flatMap(({ act, index }) => {
    if (act === "other" && alternatives.length === 0) return [];
    const rule = evidence.fired.find((fired) => fired.rule.act === act)?.rule;
    return {
      act,
      ...(rule?.case === "ksef" || rule?.case === "announced" ? { case: rule.case } : {}),
      span: { start: sentence.start, end: sentence.end },
      quote: text.slice(sentence.start, sentence.end),
      zone: sentence.zone,
      ...(rule === undefined
        ? { basis: "model", ...(list === undefined ? {} : { words: explain(model, index, evidence, list) }) }
        : { basis: "rule", rule: rule.id }),
      sure: alternatives.length === 0,
      ...(alternatives.length === 0 ? {} : { alternatives }),
    };
  });
  return withAddress(acts, text, sentence, evidence);
}
