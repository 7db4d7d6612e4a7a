import type { Span } from "../message/span.js";
import type { Carrier } from "../policy/carrier.js";
import type { Recognition } from "../recognise/recognition.js";

/**
 * Says which carrier a place of the message goes by: one named inside the span, else one named anywhere. Of several the
 * strictest: an integrated one, else the shop's own transport, else one not known. The names are sorted once, so that
 * asking for every sentence stays linear.
 */
export function createCarrierOf(
  recognition: Recognition,
  carriers: ReadonlyMap<string, Carrier>,
): (span: Span) => Carrier | undefined {
  const named = recognition.carriers
    .map(({ carrier, start, end }) => ({ carrier: carriers.get(carrier), start, end }))
    .sort((a, b) => a.start - b.start);
  const anywhere = strictest(named);
  return (span) => {
    const inside: typeof named = [];
    for (let at = firstFrom(named, span.start); at < named.length; at++) {
      const name = named[at] as (typeof named)[number];
      if (name.start >= span.end) break;
      if (name.end <= span.end) inside.push(name);
    }
    return inside.length === 0 ? anywhere : strictest(inside);
  };
}

function strictest(named: readonly { readonly carrier: Carrier | undefined }[]): Carrier | undefined {
  let other: Carrier | undefined;
  let own: Carrier | undefined;
  for (const { carrier } of named) {
    if (carrier?.integrated === true) return carrier;
    if (carrier?.integrated === false) own ??= carrier;
    other ??= carrier;
  }
  return own ?? other;
}

/** The index of the first name that begins at `start` or later. */
function firstFrom(named: readonly Span[], start: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
