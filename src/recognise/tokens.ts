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
  "(?:[a-z0-9-]{1,60}\\.){1,4}(?:pl|com|eu|cz|sk|hu|de|ua|net|shop|store|online|sklep|info|org|biz|at|uk|io|co|me|link|xyz|example|test)(?:\\/[^\\s<>\"'|]{0,300})?(?![a-z0-9])";
const NUMBER = "[+#]?\\d(?:[\\d .,:/-]{0,40}\\d)?%?";
const WORD = "[a-z0-9\\u0370-\\u052f']{1,60}(?:-[a-z\\u0370-\\u052f]{1,30}){0,2}";
const MARK = "[!?*★⭐✨🌟👍🙏❤😊🙂📦🚚🎁💰📄🧾]";

const SCAN = new RegExp(
  `(${URL})|(${EMAIL})|(${PLACEHOLDER})|(${FILE})|(${DOMAIN})|((?<![a-z])${NUMBER}(?![a-z]))|(${WORD})|(${MARK})`,
  "gu",
);

/**
 * The tokens of a stretch of folded text, in order. Words whose letters are spaced out ("f a k t u r a", "f.a.k.t.u.r.a")
 * are put together again. Linear in the length.
 */
export function tokens(folded: string, start = 0, end = folded.length): Token[] {
  const found: Token[] = [];
  for (const match of folded.slice(start, end).matchAll(SCAN)) {
    const raw = match[0];
    const at = start + match.index;
    const kind: TokenKind =
      match[1] !== undefined || match[5] !== undefined
        ? "url"
        : match[2] !== undefined
          ? "email"
          : match[3] !== undefined
            ? "placeholder"
            : match[4] !== undefined
              ? "file"
              : match[6] !== undefined
                ? "number"
                : match[7] !== undefined
                  ? "word"
                  : "mark";
    found.push({ start: at, end: at + raw.length, kind, form: kind === "word" ? unmask(raw) : raw });
  }
  return joinSpacedOut(found);
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
