import { judged } from "../../src/message/judged.js";
import type { Message } from "../../src/message/message.js";
import { type Sentence, sentences } from "../../src/message/sentences.js";
import { evidenceOf, type Reader } from "../../src/recognise/evidence.js";
import { features } from "../../src/recognise/features.js";
import { fold } from "../../src/recognise/fold.js";

/** A sentence of a text with its features, read exactly as the recogniser reads it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly features: readonly number[];
}

/** The sentences of a message that the recogniser would score. */
export function readSentencesOf(reader: Reader, message: Message): ReadSentence[] {
  const whole = judged(message);
  const folded = fold(whole.text);
  return sentences(whole)
    .filter(({ zone }) => zone !== "quoted" && zone !== "header")
    .map((sentence) => ({
      sentence,
      text: whole.text.slice(sentence.start, sentence.end),
      features: features(evidenceOf(reader, folded.slice(sentence.start, sentence.end), sentence.zone)),
    }));
}
