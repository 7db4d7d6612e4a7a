import type { Message } from "../message/message.js";
import type { Sentence } from "../message/sentences.js";
import type { Evidence } from "./features.js";
import type { LanguageGuess } from "./language.js";
import type { Unreadable } from "./recognition.js";

/** The longest message that is judged, in UTF-16 units. A longer one is no message to a buyer. */
export const LONGEST = 2_000_000;

/** What can be told without reading: nothing there, far too long, or a file's bytes taken for text. */
export function unreadableBefore(message: Message): Unreadable | undefined {
  const { text } = message;
  if (text.length + (message.subject?.length ?? 0) > LONGEST) return "too_long";
  const start = text.slice(0, 20_000);
  if (/^(?:PK\u0003\u0004|%PDF-|\u0089PNG|GIF8[79]a|\u007fELF|\u001f\u008b|\ufffdPNG)/.test(start)) return "binary";
  const odd = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 4 && odd * 20 > start.length ? "binary" : undefined;
}

/** What can be told once the text is in sentences and each sentence's language is guessed. */
export function unreadableText(
  message: Message,
  text: string,
  read: readonly Sentence[],
  languages: readonly LanguageGuess[],
  evidence: readonly Evidence[],
): Unreadable | undefined {
  const inBody = read.some(({ zone }) => zone !== "attachment");
  if (!/[\p{L}\p{N}]/u.test(text))
    return /<img|\.(?:png|jpe?g|gif|webp|heic)\b/i.test(message.text) ? "image_only" : "empty";
  if (!inBody) {
    const images = (message.attachments ?? []).some(
      ({ name, mediaType }) => /^image\//.test(mediaType ?? "") || /\.(?:png|jpe?g|gif|webp|heic)$/i.test(name),
    );
    const others = (message.attachments ?? []).some(
      ({ name, mediaType }) => !/^image\//.test(mediaType ?? "") && !/\.(?:png|jpe?g|gif|webp|heic)$/i.test(name),
    );
    if (images && !others) return "image_only";
  }
  let other = 0;
  let supported = 0;
  read.forEach((sentence, index) => {
    const length = sentence.end - sentence.start;
    if (languages[index] === "other") other += length;
    else if (languages[index] !== "unclear") supported += length;
  });
  if (other > 0 && other > supported) return "language";
  return gibberish(read, evidence, supported) ? "gibberish" : undefined;
}

/** Letters without words: hardly a vowel, or one letter over and over. */
function gibberish(read: readonly Sentence[], evidence: readonly Evidence[], supported: number): boolean {
  if (supported > 0) return false;
  const words = read.flatMap((_, index) =>
    (evidence[index] as Evidence).tokens.filter((token) => token.kind === "word"),
  );
  const things = read.some((_, index) =>
    (evidence[index] as Evidence).tokens.some(
      (token) =>
        token.kind === "url" || token.kind === "file" || token.kind === "placeholder" || token.kind === "number",
    ),
  );
  if (things || words.length === 0) return words.length === 0 && !things;
  return words.every(
    ({ form }) => form.length < 2 || !/[aeiouyаеиоуюяіїє]/.test(form) || /(.)\1\1\1/.test(form) || form.length > 30,
  );
}
