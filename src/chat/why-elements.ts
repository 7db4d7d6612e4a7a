import { shortened } from "../news/shortened.js";
import type { Clause } from "../policy/clause.js";
import { wordsIn } from "../policy/words-in.js";
import type { Finding, SourceShown, Verdict } from "../verdict/verdict.js";
import type { Card, CardElement, Link } from "./card.js";
import { datesIn } from "./dates.js";
import type { Texts } from "./texts/pl.js";

/**
 * What a verdict was computed from: each clause once with its reason, standing, sources and what found it, then the
 * receipt. It is read from the verdict, never computed a second time.
 */
export function whyElements(verdict: Verdict, clauses: readonly Clause[], texts: Texts): Card {
  const byClause = new Map<string, Finding[]>();
  for (const finding of verdict.findings) {
    byClause.set(finding.clause, [...(byClause.get(finding.clause) ?? []), finding]);
  }
  return [
    ...[...byClause.values()].flatMap((findings) => clauseElements(findings, clauses, texts)),
    receiptFacts(verdict, texts),
  ];
}

function clauseElements(findings: readonly Finding[], clauses: readonly Clause[], texts: Texts): CardElement[] {
  const { language, why, decision, card } = texts;
  const [first] = findings;
  if (first === undefined) return [];
  const clause = clauses.find(({ id }) => id === first.clause);
  const uncertain = clause?.uncertain ?? [];
  return [
    { kind: "heading", text: clause === undefined ? first.clause : wordsIn(clause.title, language) },
    { kind: "paragraph", text: wordsIn(first.why, language) },
    {
      kind: "facts",
      facts: [
        { name: why.clause, value: first.clause },
        { name: why.effect, value: decision[first.effect] },
        ...(first.consequence === undefined
          ? []
          : [{ name: why.consequence, value: why.consequences[first.consequence] }]),
        { name: why.standing, value: why.standings[first.standing] },
        { name: why.found, value: [...new Set(findings.map((one) => foundBy(one, texts)))].slice(0, 5).join("; ") },
        ...(findings.length === 1 ? [] : [{ name: why.places, value: String(findings.length) }]),
      ],
    },
    ...(uncertain.length === 0
      ? []
      : [
          {
            kind: "list",
            items: uncertain.map((words) => ({ text: card.uncertain(wordsIn(words, language)) })),
          } as const,
        ]),
    ...(first.sources.length === 0
      ? []
      : [{ kind: "links", links: first.sources.map((source) => linkTo(source, texts)) } as const]),
  ];
}

/** A source as a link with the date of its publication, as precise as that is known. */
function linkTo({ title, url, published }: SourceShown, { why, language }: Texts): Link {
  return {
    label: title,
    url,
    note: published === null ? why.noDate : why.published(datesIn(language).on(published)),
  };
}

/** Where no word stands out, the whole place does. */
function foundBy({ rule, words = [], quote }: Finding, { why }: Texts): string {
  if (rule !== undefined) return why.byRule(rule);
  return why.byWords(words.length > 0 ? words.join(", ") : shortened(quote, 80));
}

function receiptFacts({ reading, receipt }: Verdict, { language, why }: Texts): CardElement {
  const dates = datesIn(language);
  return {
    kind: "facts",
    facts: [
      { name: why.reading, value: why.readings[reading.as] },
      { name: why.asOf, value: dates.on(receipt.asOf) },
      { name: why.knownAt, value: dates.on(receipt.knownAt) },
      { name: why.receipt, value: receipt.id },
      { name: why.policy, value: receipt.policy },
      { name: why.engine, value: receipt.engine },
    ],
  };
}
