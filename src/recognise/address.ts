import type { Sentence } from "../message/sentences.js";
import type { Act } from "./act.js";
import type { Evidence } from "./features.js";
import type { ActFound } from "./recognition.js";
import { SITE } from "./site.js";

/** In such a sentence an address serves the act: a manual's page, a file, a parcel's page, a document. */
const SERVED: readonly Act[] = [
  "goods_delivery",
  "product_help",
  "fiscal_document",
  "shipment_status",
  "legal_notice",
  "promotion",
];

/**
 * Adds `promotion` for the shop's own web address or its pages on social media, wherever they stand, a signature too.
 * The span is the address alone, so that it can be taken out and the rest stays. An address with a path says too little
 * by itself: outside a signature the sentence decides.
 */
export function withAddress(
  acts: ActFound[],
  text: string,
  sentence: Sentence,
  { tokens, hosts }: Evidence,
): ActFound[] {
  if (hosts.length === 0 || acts.some(({ act }) => SERVED.includes(act))) return acts;
  const urls = tokens.filter(({ kind }) => kind === "url");
  const added = urls.flatMap((token, index): ActFound[] => {
    const host = hosts[index];
    if (!(host === "social" || (host === "own" && (sentence.zone === "signature" || SITE.test(token.form))))) return [];
    const span = { start: sentence.start + token.start, end: sentence.start + token.end };
    return [
      {
        act: "promotion",
        span,
        quote: text.slice(span.start, span.end),
        zone: sentence.zone,
        basis: "rule",
        rule: "promotion.address",
        sure: true,
      },
    ];
  });
  return added.length === 0 ? acts : [...acts.filter(({ act }) => act !== "other"), ...added];
}
