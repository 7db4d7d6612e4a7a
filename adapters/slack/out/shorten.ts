import type { Lang } from "../../../src/chat/ask.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import { shortenedBy } from "../slack-words.js";

/** At most `most` UTF-16 units, never half a character; what is cut off is counted in a note that fits too. */
export function shorten(text: string, most: number, lang: Lang): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - wordsIn(shortenedBy(text.length), lang).length);
  const kept = cut(text, room);
  return `${kept}${wordsIn(shortenedBy(text.length - kept.length), lang)}`.slice(0, most);
}

/** The same for labels, where a note would take all the room: "…" at the end. */
export function shortenLabel(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : `${cut(line, most - 1).trimEnd()}…`;
}

function cut(text: string, most: number): string {
  const end = text.charCodeAt(most - 1);
  return text.slice(0, end >= 0xd800 && end <= 0xdbff ? most - 1 : most);
}
