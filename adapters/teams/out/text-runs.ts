import type { Span } from "../../../src/message/span.js";

/** An element of an Adaptive Card, as JSON. */
export type Json = { readonly [key: string]: unknown };

/** How a piece of text looks. */
export interface Look {
  readonly weight?: "Bolder";
  readonly size?: "Medium" | "Large" | "Small";
  readonly color?: "Good" | "Attention" | "Warning";
  readonly fontType?: "Monospace";
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly highlight?: true;
  readonly underline?: true;
}

/**
 * A piece of text. A TextRun is the one element that reads neither Markdown nor mentions, so every text is one, ours too:
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */
export function run(text: string, look: Look = {}): Json {
  return { type: "TextRun", text: visible(text), ...look };
}

/** Pieces on one line; it wraps where it is too long. */
export function block(runs: readonly Json[], more: Json = {}): Json {
  return { type: "RichTextBlock", inlines: runs, ...more };
}

/** Text of several lines: line ends count for nothing in a TextRun, so each line is a block. `marks` are bold and underlined. */
export function blocks(text: string, look: Look = {}, marks: readonly Span[] = []): Json[] {
  let at = 0;
  return text.split("\n").map((line, index) => {
    const start = at;
    at += line.length + 1;
    return block(pieces(line, start, look, marks), index === 0 ? {} : { spacing: "None" });
  });
}

function pieces(line: string, start: number, look: Look, marks: readonly Span[]): Json[] {
  const marked: Look = { ...look, weight: "Bolder", underline: true, highlight: true };
  const runs: Json[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = Math.max(mark.start - start, at);
    const to = Math.min(mark.end - start, line.length);
    if (to <= from) continue;
    if (from > at) runs.push(run(line.slice(at, from), look));
    runs.push(run(line.slice(from, to), marked));
    at = to;
  }
  if (at < line.length || runs.length === 0) runs.push(run(line.slice(at), look));
  return runs;
}

/** Control characters would break the card; an empty run is not allowed, so an empty line holds a space that stays. */
function visible(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, " ");
  return clean.trim() === "" ? "\u00a0" : clean;
}
