import type { Span } from "../message/span.js";

/** What stands before an item of a list: "-", "2.", "(b)". */
const MARKER = /^[^\p{L}\p{N}]*(?:(?:\d{1,3}|\p{L})[.)](?=\s|$))?/u;

/**
 * A text without some stretches of it. A line of which nothing but a list's mark or a few signs is left goes with them;
 * lines that nothing was cut from stay as they are, but for double spaces and gaps. Linear in the length.
 */
export function without(text: string, cuts: readonly Span[]): string {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: string[] = [];
  let start = 0;
  let next = 0;
  let cutTo = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    let kept = "";
    let at = start;
    let touched = false;
    const skip = (from: number, to: number) => {
      if (to <= at || from >= end) return;
      kept += text.slice(at, Math.max(at, from));
      at = Math.min(end, to);
      touched = true;
    };
    // A cut may have begun on an earlier line.
    skip(start, cutTo);
    for (; next < sorted.length && (sorted[next] as Span).start < end; next++) {
      const cut = sorted[next] as Span;
      skip(cut.start, cut.end);
      cutTo = Math.max(cutTo, cut.end);
    }
    kept += text.slice(at, end);
    if (!touched || /[\p{L}\p{N}]/u.test(kept.replace(MARKER, ""))) lines.push(kept);
    start = end + 1;
  }
  return lines
    .join("\n")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\( ?\)/g, "")
    .replace(/ +([,.;:!?])/g, "$1")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
