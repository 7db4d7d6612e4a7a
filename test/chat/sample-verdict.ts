import type { Clause } from "../../src/policy/clause.js";
import type { Recognition } from "../../src/recognise/recognition.js";
import type { Finding, Verdict } from "../../src/verdict/verdict.js";

const words = (pl: string, en = pl) => ({ pl, en });

/** A clause with nothing but what a card looks at. */
function sampleClause(id: string, title: string): Clause {
  return {
    id,
    act: "other",
    title: words(title),
    periods: [],
    reply: "allowed",
    remedies: [],
    citations: [],
    facts: [],
    examples: { fires: [], silent: [] },
  };
}

/** The clauses that the findings below refer to. */
export const CLAUSES = [
  sampleClause("fiscal-document", "Faktura lub paragon"),
  sampleClause("thank-you", "Podziękowanie za zakup"),
  sampleClause("promotion", "Reklama lub link do własnego sklepu"),
  sampleClause("fulfilment", "Realizacja zamówienia"),
  sampleClause("ksef-number", "Numer faktury w KSeF"),
];

/** A finding over the whole of its quote. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  const quote = changes.quote ?? "Faktura w załączniku.";
  return {
    act: "fiscal_document",
    span: { start: 0, end: quote.length },
    quote,
    zone: "body",
    clause: "fiscal-document",
    effect: "not_allowed",
    why: words("Bo tak.", "Because."),
    consequence: "blocked",
    standing: "official",
    sources: [],
    remedies: [],
    basis: "rule",
    rule: "fiscal.attached",
    sure: true,
    ...changes,
  };
}

/** A verdict: one invoice, sent unasked, allowed as a reply. */
export function sampleVerdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    decision: "not_allowed",
    reading: { as: "seller", from: "default" },
    findings: [sampleFinding()],
    questions: [],
    otherwise: { asReply: "allowed" },
    hints: [],
    lastVerified: "2026-11-23",
    receipt: {
      id: "K7M2P9QX",
      engine: "e1",
      policy: "p1",
      asOf: "2026-11-23",
      knownAt: "2026-11-23",
      context: {},
      text: "0".repeat(64),
    },
    ...changes,
  };
}

/** A recognition of which only the text matters to a card. */
export function sampleRecognition(text: string): Recognition {
  return {
    text,
    languages: ["pl"],
    acts: [],
    carriers: [],
    body: { start: 0, end: text.length },
    attachments: false,
  };
}
