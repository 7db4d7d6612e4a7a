import type { Span } from "../message/span.js";
import { fold } from "../recognise/fold.js";
import { tokens } from "../recognise/tokens.js";
import type { Finding } from "./verdict.js";

/** What is looked at to know whether a sentence is to go. */
export type Cuttable = Pick<Finding, "act" | "zone" | "span" | "effect" | "courtesy" | "sure">;

/**
 * What to cut for the message to be allowed: every sentence that is not, that is doubted or mere courtesy; of a signature
 * only the web address with the comma or bar beside it, so that the shop's name stays.
 *
 * @param text the text that the findings' spans refer to
 */
export function cutsOf(findings: readonly Cuttable[], text: string): Span[] {
  return findings
    .filter(({ effect, courtesy, sure }) => effect !== "allowed" || courtesy === true || !sure)
    .flatMap(({ act, zone, span }) => {
      if (act !== "promotion" || zone !== "signature") return [span];
      const addresses = tokens(fold(text.slice(span.start, span.end)))
        .filter(({ kind }) => kind === "url")
        .map(({ start, end }) => widened(text, span.start + start, span.start + end));
      return addresses.length === 0 ? [span] : addresses;
    });
}

/** With the separators before an address, or where it opens its line those after it. */
function widened(text: string, start: number, end: number): Span {
  const before = /(?<![ ,;|·•–—/])[ ,;|·•–—/]{1,9}$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  const from = start - before;
  if (from > 0 && text[from - 1] !== "\n") return { start: from, end };
  return { start, end: end + (/^[ ,;|·•–—/]{1,9}/.exec(text.slice(end, end + 9))?.[0].length ?? 0) };
}
