import type { Clause } from "../policy/clause.js";
import { wordsIn } from "../policy/words-in.js";
import type { Finding } from "../verdict/verdict.js";
import { carrierName } from "./carrier-name.js";
import { lowerFirst } from "./lower-first.js";
import type { Texts } from "./texts/pl.js";

/** What a finding is about, as it stands inside a sentence: "link śledzenia InPost", "prośba o ocenę". */
export function nameOf(finding: Finding, clauses: readonly Clause[], texts: Texts): string {
  if (finding.act === "shipment_status") {
    const carrier = finding.carrier === undefined ? undefined : carrierName(finding.carrier);
    return [parcelPart(finding.quote, texts), ...(carrier === undefined ? [] : [carrier])].join(" ");
  }
  const clause = clauses.find(({ id }) => id === finding.clause);
  return lowerFirst(clause === undefined ? finding.clause : wordsIn(clause.title, texts.language));
}

/** The names of several findings, each once, in their order. */
export function namesOf(findings: readonly Finding[], clauses: readonly Clause[], texts: Texts): string {
  return [...new Set(findings.map((finding) => nameOf(finding, clauses, texts)))].join(", ");
}

function parcelPart(quote: string, { parcel }: Texts): string {
  if (/https?:|www\.|\blink|\[[^\]]*sledz|\{[^}]*track/i.test(quote)) return parcel.link;
  return /(?:\d[ -]?){9}/.test(quote) ? parcel.number : parcel.state;
}
