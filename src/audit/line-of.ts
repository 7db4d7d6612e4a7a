/**
 * The line of a text, counted from 0, in which a quotation from its cleaned form begins; undefined where it cannot be
 * found, as when markup stands between its words. Looks for the beginning of the quotation, then for its first words.
 */
export function lineOf(text: string, quote: string): number | undefined {
  const [first = ""] = quote.trim().split("\n", 1);
  const words = first.split(" ");
  for (const wanted of [first, first.slice(0, 40), words.slice(0, 3).join(" "), words.slice(0, 2).join(" ")]) {
    if (wanted.length < 4) continue;
    const at = text.indexOf(wanted);
    if (at >= 0) return linesBefore(text, at);
  }
  return undefined;
}

function linesBefore(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
