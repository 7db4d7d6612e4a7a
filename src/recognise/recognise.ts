import { judged } from "../message/judged.js";
import type { Message } from "../message/message.js";
import { type Sentence, sentences } from "../message/sentences.js";
import { actsIn } from "./acts-in.js";
import { type CarrierName, createCarriers } from "./carriers.js";
import type { Reader } from "./evidence.js";
import { fold } from "./fold.js";
import { createHosts, type HostsData } from "./hosts.js";
import { createLanguages, type Language, type LanguageGuess, type Languages } from "./language.js";
import { createLexicon, type LexiconData } from "./lexicon.js";
import { readModel } from "./model.js";
import type { CarrierNamed, Recognition, Unreadable } from "./recognition.js";
import { replySuggested } from "./reply.js";
import { compileRules, type RuleData } from "./rules.js";
import { createReadSentence, type SentenceReading } from "./sentence-reading.js";
import { unreadableBefore, unreadableText } from "./unreadable.js";
import { withinTurn } from "./within-turn.js";

/** All that recognising is made from; plain data, read by the caller. */
export interface RecogniserData {
  readonly lexicon: LexiconData;
  /** Meanings that all languages share, and the words of each for them. */
  readonly meanings: LexiconData;
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

/**
 * A recogniser over its data. The result is the same for the same message, byte for byte; it never throws on a message;
 * its cost is linear in the message's length. Throws when the data is not what it should be.
 */
export function createRecognise(data: RecogniserData): Recognise {
  const lexicon = createLexicon(data.lexicon);
  const reader: Reader = {
    lexicon,
    meanings: createLexicon(data.meanings),
    rules: compileRules(data.rules, lexicon),
    hosts: createHosts(data.hosts),
  };
  const acts = readModel(data.acts);
  const languages = createLanguages(readModel(data.languages));
  const readSentence = createReadSentence(reader, createCarriers(data.carriers), acts);
  // What is left of a message without some sentences is read right after it: the sentences that stay need no reading.
  const lately = withinTurn<ReadonlyMap<string, SentenceReading>>();

  return (message, options) => {
    const before = unreadableBefore(message);
    if (before !== undefined) return nothing("", before);
    const whole = judged(message);
    const read = sentences(whole).filter((sentence) => sentence.zone !== "quoted" && sentence.zone !== "header");
    const folded = fold(whole.text);
    const just = lately.get();
    const now = new Map<string, SentenceReading>();
    const readings = read.map(({ start, end, zone }) => {
      const text = folded.slice(start, end);
      const known = now.get(text) ?? just?.get(text);
      const reading = known?.evidence.zone === zone ? known : readSentence(text, zone);
      now.set(text, reading);
      return reading;
    });
    lately.set(now);
    const found = languagesOf(languages, whole.text, read, readings);
    const unreadable = unreadableText(message, whole.text, read, found, readings, (least) =>
      languages.isFamiliar(whole.text, least),
    );
    if (unreadable !== undefined) return nothing(whole.text, unreadable);

    const reply = replySuggested(whole, folded);
    return {
      text: whole.text,
      languages: [...new Set(found.filter((guess): guess is Language => guess !== "other" && guess !== "unclear"))],
      acts: actsIn(acts, whole.text, read, readings, options?.explain === true),
      carriers: readings.flatMap(({ carriers }, index) => moved(carriers, (read[index] as Sentence).start)),
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

/** Carriers named in a sentence, with their places in the text in which the sentence begins at `start`. */
function moved(carriers: readonly CarrierNamed[], start: number): readonly CarrierNamed[] {
  return carriers.length === 0
    ? carriers
    : carriers.map((named) => ({ carrier: named.carrier, start: start + named.start, end: start + named.end }));
}

/** The language of each sentence; told once where the whole message leaves no doubt of it. */
function languagesOf(
  languages: Languages,
  text: string,
  read: readonly Sentence[],
  readings: readonly SentenceReading[],
): LanguageGuess[] {
  const whole = languages.ofWhole(text);
  if (whole !== undefined) return read.map(() => whole);
  return read.map(({ start, end }, index) =>
    languages.ofSentence(text.slice(start, end), (readings[index] as SentenceReading).evidence.tokens),
  );
}
