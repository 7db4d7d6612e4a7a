import type { Span } from "../message/span.js";
import { unmask } from "./fold.js";

/** What a token is: a word, or something that stands for a thing whatever its letters are. */
export type TokenKind = "word" | "number" | "url" | "email" | "placeholder" | "file" | "mark";

/** A piece of the folded text. `form` is how it is looked up: the folded word, unmasked; offsets are UTF-16 units. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly form: string;
}

// Every repetition is bounded, so the scan is linear whatever the text.
const URL = "https?:\\/\\/[^\\s<>\"'|]{1,500}|www\\.[^\\s<>\"'|]{1,300}";
const EMAIL = "[a-z0-9._+-]{1,64}(?:@|\\(at\\)|\\[at\\])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}";
const PLACEHOLDER =
  "\\{\\{[^{}\\n]{1,60}\\}\\}|\\$?\\{[^{}\\n]{1,40}\\}|\\[[^\\[\\]\\n]{1,40}\\]|%[a-z_0-9.]{2,40}%|<[a-z_]{3,30}>|##?[a-z_]{3,30}#{1,2}";
const FILE =
  "[a-z0-9\\u0400-\\u04ff][a-z0-9\\u0400-\\u04ff_()&+-]{0,80}(?:\\.[a-z0-9_()-]{1,30}){0,2}\\.(?:pdf|docx?|xlsx?|odt|jpe?g|png|gif|webp|heic|zip|rar|7z|xml|txt|html?|csv|epub|mobi|mp[34]|dxf|stl|psd|ai|svg|eml)(?![a-z0-9])";
const DOMAIN =
  "(?:[a-z0-9-]{1,60}\\.){1,4}(?:pl|com|eu|cz|sk|hu|de|ua|net|shop|store|online|sklep|info|org|biz|at|uk|io|co|me|link|xyz|example|test|studio|boutique|market|website|site|space|world|club|life|art|design|house|garden|toys|pet|food|farm|bike|auto|tech|digital|company|group|pro|app|fr|es|it|nl|be|ro|lt|lv|ee|si|hr|ch)(?:\\/[^\\s<>\"'|]{0,300})?(?![a-z0-9])";
const NUMBER = "[+#]?\\d(?:[\\d .,:/-]{0,40}\\d)?%?(?![a-z])";

/** What may stand where more than a plain word begins, tried only there. */
const THING = new RegExp(`(${URL})|(${EMAIL})|(${PLACEHOLDER})|(${FILE})|(${DOMAIN})|(${NUMBER})`, "y");
const KINDS: readonly TokenKind[] = ["url", "email", "placeholder", "file", "url", "number"];
const MARKS = new Set("!?*★⭐✨🌟👍🙏❤😊🙂📦🚚🎁💰📄🧾");
/** A word is cut here; nobody writes a longer one. */
const LONGEST_WORD = 60;

/**
 * The tokens of a stretch of folded text, in order. Words whose letters are spaced out ("f a k t u r a", "f.a.k.t.u.r.a")
 * are put together again. Linear in the length: whatever is tried at a place is bounded by a constant.
 */
export function tokens(folded: string, start = 0, end = folded.length): Token[] {
  const text = folded.slice(start, end);
  const found: Token[] = [];
  let at = 0;
  let single = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      const last = wordEnd(text, at);
      const thing = isDigit(unit) || opensMore(text, last) ? thingAt(text, at) : undefined;
      const to = thing !== undefined && thing.end >= last ? thing.end : last;
      const raw = text.slice(at, to);
      const kind = thing !== undefined && thing.end >= last ? thing.kind : "word";
      found.push({ start: start + at, end: start + to, kind, form: kind === "word" ? unmask(raw) : raw });
      if (to - at === 1) single++;
      at = to;
      continue;
    }
    // { [ % < $ # + may begin a placeholder or a number
    if (
      unit === 0x7b ||
      unit === 0x5b ||
      unit === 0x25 ||
      unit === 0x3c ||
      unit === 0x24 ||
      unit === 0x23 ||
      unit === 0x2b
    ) {
      const thing = thingAt(text, at);
      if (thing !== undefined) {
        found.push({ start: start + at, end: start + thing.end, kind: thing.kind, form: text.slice(at, thing.end) });
        at = thing.end;
        continue;
      }
    }
    if (unit === 0x21 || unit === 0x3f || unit === 0x2a || unit >= 0x2600) {
      const mark = String.fromCodePoint(text.codePointAt(at) as number);
      if (MARKS.has(mark)) found.push({ start: start + at, end: start + at + mark.length, kind: "mark", form: mark });
      at += mark.length;
      continue;
    }
    at++;
  }
  return single >= 4 ? joinSpacedOut(found) : found;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Latin letters, digits, apostrophe, Greek and Cyrillic; everything else is folded away or ends a word. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit) || unit === 0x27 || (unit >= 0x370 && unit <= 0x52f);
}

/** The end of a word: hyphens inside belong to it. */
function wordEnd(text: string, from: number): number {
  let at = from;
  const furthest = Math.min(text.length, from + LONGEST_WORD);
  while (at < furthest) {
    if (isWordUnit(text.charCodeAt(at))) at++;
    else if (text.charCodeAt(at) === 0x2d && at > from && at + 1 < furthest && isLetterUnit(text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

function isLetterUnit(unit: number): boolean {
  return isWordUnit(unit) && !isDigit(unit) && unit !== 0x27;
}

/** Whether what follows a word makes it look like the beginning of an address or a file's name. */
function opensMore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit) || unit === 0x20) return false;
  // @ . : ( [ _ & + -
  if (
    unit !== 0x40 &&
    unit !== 0x2e &&
    unit !== 0x3a &&
    unit !== 0x28 &&
    unit !== 0x5b &&
    unit !== 0x5f &&
    unit !== 0x26 &&
    unit !== 0x2b &&
    unit !== 0x2d
  )
    return false;
  const next = text.charCodeAt(at + 1);
  return !(Number.isNaN(next) || next === 0x20 || next === 0x0a);
}

function thingAt(text: string, at: number): { kind: TokenKind; end: number } | undefined {
  THING.lastIndex = at;
  const match = THING.exec(text);
  if (match === null) return undefined;
  for (let group = 1; group <= KINDS.length; group++) {
    if (match[group] === undefined) continue;
    const kind = KINDS[group - 1] as TokenKind;
    // A mark behind an address closes the sentence or the bracket around it.
    const raw = kind === "url" ? match[0].replace(/[).,;:!?"”]{1,5}$/, "") : match[0];
    return { kind, end: at + raw.length };
  }
  return undefined;
}

/** Four or more single letters in a row, each one unit apart, are one word written with gaps. */
function joinSpacedOut(list: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let index = 0;
  while (index < list.length) {
    let last = index;
    while (
      isLetter(list[last]) &&
      isLetter(list[last + 1]) &&
      (list[last + 1] as Token).start - (list[last] as Token).end === 1
    )
      last++;
    if (last - index >= 3) {
      const form = list
        .slice(index, last + 1)
        .map((token) => token.form)
        .join("");
      joined.push({ start: (list[index] as Token).start, end: (list[last] as Token).end, kind: "word", form });
    } else for (let at = index; at <= last; at++) joined.push(list[at] as Token);
    index = last + 1;
  }
  return joined;
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.end - token.start === 1;
}
