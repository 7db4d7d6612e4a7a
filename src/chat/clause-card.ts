import { effectAt } from "../policy/effect-at.js";
import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import { wordsIn } from "../policy/words-in.js";
import type { Card, CardElement, Fact, Link } from "./card.js";
import { datesIn } from "./dates.js";
import { remedyItem } from "./remedy-item.js";
import type { Texts } from "./texts/pl.js";

/** A clause as it stands on a day: what it says and since when, who says so, what to do instead, what is not known. */
export function clauseCard(at: ClauseAt, policy: Pick<PolicyAt, "sources">, texts: Texts): Card {
  const { language, rules, card } = texts;
  const { clause, remedies } = at;
  const uncertain = clause.uncertain ?? [];
  const { fires, silent } = clause.examples;
  return [
    { kind: "heading", text: wordsIn(clause.title, language) },
    { kind: "paragraph", text: wordsIn(at.period.why, language) },
    { kind: "facts", facts: factsOf(at, texts) },
    ...section(
      rules.instead,
      remedies.map((remedy) => remedyItem(remedy, texts)),
    ),
    ...section(
      rules.says,
      at.citations.map(({ paraphrase, quote }) => ({
        text: wordsIn(paraphrase, language),
        ...(quote === null ? {} : { notes: [`„${quote}”`] }),
      })),
    ),
    { kind: "links", links: linksOf(at, policy, texts) },
    ...section(
      rules.uncertain,
      uncertain.map((words) => ({ text: card.uncertain(wordsIn(words, language)) })),
    ),
    ...section(
      rules.fires,
      fires.map((text) => ({ text })),
    ),
    ...section(
      rules.silent,
      silent.map((text) => ({ text })),
    ),
  ];
}

function section(title: string, items: Extract<CardElement, { kind: "list" }>["items"]): CardElement[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: title },
    { kind: "list", items },
  ];
}

function factsOf(at: ClauseAt, { language, rules, why, decision }: Texts): Fact[] {
  const { clause, period, since, next, undecided } = at;
  const dates = datesIn(language);
  const coming = undecided ?? next;
  return [
    { name: why.clause, value: clause.id },
    { name: rules.unasked, value: decision[effectAt(at)] },
    { name: rules.reply, value: decision[clause.reply] },
    ...(period.consequence === undefined
      ? []
      : [{ name: why.consequence, value: why.consequences[period.consequence] }]),
    { name: why.standing, value: why.standings[period.standing] },
    { name: rules.since, value: since === undefined ? rules.always : dates.from(since) },
    ...(coming === undefined
      ? []
      : [{ name: rules.next, value: `${dates.on(coming.date)}: ${decision[coming.period.effect]}` }]),
  ];
}

/** Each document once, in the order of the citations. */
function linksOf(at: ClauseAt, { sources }: Pick<PolicyAt, "sources">, { why, language }: Texts): Link[] {
  const cited = [...new Set(at.citations.map(({ source }) => source))];
  return cited.flatMap((id) => {
    const source = sources.find((one) => one.id === id);
    if (source === undefined) return [];
    const { title, url, published } = source;
    const note = published === null ? why.noDate : why.published(datesIn(language).on(published));
    return [{ label: title, url, note }];
  });
}
