import type { Span } from "../message/span.js";

/** A piece of a text with the marked parts in it; `marks` are in UTF-16 units of `text`. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** How much of the text around a mark is shown on either side, in UTF-16 units. */
const AROUND = 100;
/** A marked part longer than this is cut in the middle of its excerpt. */
const LONGEST_MARK = 400;

/**
 * The marked parts of a text in their context: the lines they stand in, cut to about 100 characters on either side, with
 * "…" where something was left out. Marks close to each other share an excerpt.
 *
 * @param limit how many excerpts at most
 * @returns the excerpts, and how many marked parts are in none of them
 */
export function excerpts(text: string, spans: readonly Span[], limit: number): { shown: Excerpt[]; more: number } {
  const groups: { window: Span; marks: Span[] }[] = [];
  let more = 0;
  for (const span of merged(spans)) {
    const window = windowOf(text, span);
    const last = groups.at(-1);
    if (last !== undefined && window.start <= last.window.end + 1) {
      last.window = { start: last.window.start, end: Math.max(last.window.end, window.end) };
      last.marks.push(span);
    } else if (groups.length < limit) groups.push({ window, marks: [span] });
    else more++;
  }
  return { shown: groups.map(({ window, marks }) => excerptOf(text, window, marks)), more };
}

/** Spans in order; those that touch or overlap become one. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else found.push({ start, end });
  }
  return found;
}

function windowOf(text: string, { start, end }: Span): Span {
  const shownEnd = Math.min(end, start + LONGEST_MARK);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(shownEnd, shownEnd + AROUND);
  return {
    start: start - before.length + cutBefore(before, start > AROUND),
    end: shownEnd + cutAfter(after, shownEnd + AROUND < text.length),
  };
}

/** Where the line, or failing that a word, begins. */
function cutBefore(before: string, partial: boolean): number {
  const line = before.lastIndexOf("\n");
  if (line >= 0) return line + 1;
  const word = before.search(/\s/);
  return partial ? (word < 0 ? before.length : word + 1) : 0;
}

/** Where the line, or failing that a word, ends. */
function cutAfter(after: string, partial: boolean): number {
  const line = after.indexOf("\n");
  if (line >= 0) return line;
  const word = after.search(/\s\S*$/);
  return partial ? Math.max(0, word) : after.length;
}

function excerptOf(text: string, window: Span, marks: readonly Span[]): Excerpt {
  const end = wholeUnit(text, window.end);
  const cutStart = window.start > 0 && text[window.start - 1] !== "\n" ? "…" : "";
  const cutEnd = end < text.length && text[end] !== "\n" ? "…" : "";
  const shift = cutStart.length - window.start;
  return {
    text: cutStart + text.slice(window.start, end) + cutEnd,
    marks: marks.map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}

/** A cut never parts the two units of one character. */
function wholeUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
