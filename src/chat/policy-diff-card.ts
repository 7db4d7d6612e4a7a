import type { Day } from "../policy/day.js";
import type { ClauseChange, PolicyDiff } from "../policy/diff.js";
import { effectAt } from "../policy/effect-at.js";
import type { ClauseAt } from "../policy/policy-at.js";
import { wordsIn } from "../policy/words-in.js";
import type { Card, CardElement, Item } from "./card.js";
import { datesIn } from "./dates.js";
import type { Texts } from "./texts/pl.js";

/** What differs between two days: what is newly restricted, changed, moved to another date, or no longer restricted. */
export function policyDiffCard(diff: PolicyDiff, a: Day, b: Day, texts: Texts): Card {
  const { diff: words, language } = texts;
  const dates = datesIn(language);
  const lists = (["added", "changed", "moved", "ended"] as const).flatMap((list): CardElement[] =>
    diff[list].length === 0
      ? []
      : [
          { kind: "heading", text: words[list] },
          { kind: "list", items: diff[list].map((change) => itemOf(change, texts)) },
        ],
  );
  return [
    { kind: "heading", text: words.title(dates.on(a), dates.on(b)) },
    ...(lists.length === 0 ? [{ kind: "paragraph", text: words.same } as const] : lists),
  ];
}

function itemOf({ clause, before, after, what }: ClauseChange, texts: Texts): Item {
  const said = what === "holds" ? holds : coming;
  return {
    text: `${wordsIn(clause.title, texts.language)} (${clause.id})`,
    notes: [`${said(before, texts)} → ${said(after, texts)}`],
  };
}

function holds(at: ClauseAt, { decision, why }: Texts): string {
  const { consequence, standing } = at.period;
  const details = [...(consequence === undefined ? [] : [why.consequences[consequence]]), why.standings[standing]];
  return `${decision[effectAt(at)]} (${details.join("; ")})`;
}

function coming(at: ClauseAt, { decision, diff, language }: Texts): string {
  const change = at.undecided ?? at.next;
  if (change === undefined) return diff.nothingComing;
  return `${diff.from(datesIn(language).from(change.date))}: ${decision[change.period.effect]}`;
}
