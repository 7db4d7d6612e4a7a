import type { Attachment, Message } from "../message/message.js";
import type { Sentence } from "../message/sentences.js";
import { FOREIGN_SCRIPT, type LanguageGuess } from "./language.js";
import type { Unreadable } from "./recognition.js";
import type { SentenceReading } from "./sentence-reading.js";
import { SITE } from "./site.js";

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
  readings: readonly SentenceReading[],
  isFamiliar: (least: number) => boolean,
): Unreadable | undefined {
  const inBody = read.some(({ zone }) => zone !== "attachment");
  if (!/[\p{L}\p{N}]/u.test(text))
    return /<img|\.(?:png|jpe?g|gif|webp|heic)\b/i.test(message.text) ? "image_only" : "empty";
  if (!inBody) {
    const files = message.attachments ?? [];
    if (files.length > 0 && files.every(isPicture)) return "image_only";
  }
  const words = /[[<]/.test(text) ? text.replace(IMAGE_MARK, " ") : text;
  if (!/[\p{L}\p{N}]/u.test(ENDS_IN_IMAGE.test(words) ? words.replace(FILE_OF_IMAGE, " ") : words)) return "image_only";
  if (onlyLinks(readings)) return "empty";
  let other = 0;
  let supported = 0;
  read.forEach((sentence, index) => {
    // A file's name is in no language.
    if (sentence.zone === "attachment") return;
    const length = sentence.end - sentence.start;
    if (languages[index] === "other") other += length;
    else if (languages[index] !== "unclear") supported += length;
  });
  if (other > 0 && other > supported && FOREIGN_SCRIPT.test(text)) return "language";
  if (!hasThing(readings) && !isFamiliar(words.length < SHORT ? FAMILIAR : STRANGE)) return "gibberish";
  return other > 0 && other > supported ? "language" : undefined;
}

/** What a mail program leaves in the place of a picture. */
const IMAGE_MARK =
  /\[(?:cid:|image|img|inline|obraz|zdj[eę]cie|foto|grafik|bild|k[eé]p|obr[aá]z|фото|зображення)[^\]\n]{0,80}\]|<[\w.@-]{1,60}\.(?:png|jpe?g|gif)>/giu;
const ENDS_IN_IMAGE = /\.(?:png|jpe?g|gif|webp|heic)\b/iu;
const FILE_OF_IMAGE = /[\w().-]{1,80}\.(?:png|jpe?g|gif|webp|heic)\b/giu;

/** In a longer text strange words are names, and it says enough besides. */
const SHORT = 120;
/** Of a readable short text at least this share is words. */
const FAMILIAR = 0.51;
/** Whatever its length, a text of which hardly a word is one. */
const STRANGE = 0.1;

function isPicture({ name, mediaType }: Attachment): boolean {
  return /^image\//.test(mediaType ?? "") || /\.(?:png|jpe?g|gif|webp|heic)$/i.test(name);
}

/** Nothing but addresses of pages that could hold anything; a site's own address, a carrier's or Allegro's says what it is. */
function onlyLinks(readings: readonly SentenceReading[]): boolean {
  let links = 0;
  for (const { evidence } of readings) {
    let host = 0;
    for (const { kind, form } of evidence.tokens) {
      if (kind === "mark") continue;
      if (kind !== "url" || evidence.hosts[host++] !== "own" || SITE.test(form)) return false;
      links++;
    }
  }
  return links > 0;
}

/** A number, an address, a file or a placeholder says something even where no word does. */
function hasThing(readings: readonly SentenceReading[]): boolean {
  return readings.some(({ evidence }) =>
    evidence.tokens.some(
      ({ kind, form }) =>
        kind === "url" || kind === "file" || kind === "placeholder" || (kind === "number" && form.length > 6),
    ),
  );
}
