import type { Lang } from "../chat/ask.js";
import type { CardElement, Fact, Item } from "../chat/card.js";
import { datesIn } from "../chat/dates.js";
import { lowerFirst } from "../chat/lower-first.js";
import { mergeRemedies } from "../chat/merge-remedies.js";
import { remedyItem } from "../chat/remedy-item.js";
import { textsIn } from "../chat/texts/texts.js";
import type { Day } from "../policy/day.js";
import { effectAt } from "../policy/effect-at.js";
import { type Milestone, startOf } from "../policy/milestone.js";
import { compareDates, type PartialDate } from "../policy/partial-date.js";
import type { Policy } from "../policy/policy.js";
import { type ClauseAt, policyAt } from "../policy/policy-at.js";
import { wordsIn } from "../policy/words-in.js";
import { surelyBegun } from "./surely-begun.js";
import { announceTextsIn } from "./texts/announce-texts.js";

/** A remedy that so large a part of the rules shares stands at the list's end, said once. */
const SHARED = 0.5;

/**
 * What milestones mean for a shop's messages: what the clauses that begin with them say, as known today, and what to do
 * instead. Nothing where no clause begins.
 */
export function meaningOf(milestones: readonly Milestone[], policy: Policy, today: Day, lang: Lang): CardElement[] {
  const { meaning, replies, instead } = announceTextsIn(lang);
  const begun = milestones.map((milestone) => ({ milestone, clauses: clausesOf(milestone, policy, today) }));
  const begin = begun.flatMap(({ clauses }) => clauses);
  if (begin.length === 0) return [];
  const items = remedyItems(begin, lang);
  const starts = begun
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ milestone }) => milestone.effective as PartialDate);
  const from = [...new Set(starts)].sort(compareDates).map((date) => datesIn(lang).from(date));
  return [
    { kind: "heading", text: meaning(from.join(", ")) },
    { kind: "facts", facts: factsOf(begin, lang) },
    ...(begin.every(({ clause }) => clause.reply === "allowed") ? [{ kind: "paragraph", text: replies } as const] : []),
    ...(items.length === 0 ? [] : [{ kind: "heading", text: instead } as const, { kind: "list", items } as const]),
  ];
}

/** The clauses that say something else once a milestone has come, as they stand then and as known today. */
function clausesOf(milestone: Milestone, policy: Policy, today: Day): ClauseAt[] {
  const { effective } = milestone;
  if (effective === null) return [];
  const root = rootOf(milestone, policy.milestones);
  if (startOf(policy, root.id, today) !== effective) return [];
  const day = surelyBegun(effective);
  return policyAt(policy, day, today).clauses.filter((at) => {
    if (at.period.from !== root.id) return false;
    const [base] = at.clause.periods;
    return effectAt(at) !== base?.effect || at.period.consequence !== base?.consequence;
  });
}

function rootOf(milestone: Milestone, milestones: readonly Milestone[]): Milestone {
  const before = milestones.find(({ id }) => id === (milestone.supersedes ?? milestone.refines));
  return before === undefined ? milestone : rootOf(before, milestones);
}

function factsOf(begin: readonly ClauseAt[], lang: Lang): Fact[] {
  const words = announceTextsIn(lang);
  const named = (name: string, wanted: (at: ClauseAt) => boolean): Fact[] => {
    const titles = begin.filter(wanted).map(({ clause }) => lowerFirst(wordsIn(clause.title, lang)));
    return titles.length === 0 ? [] : [{ name, value: titles.join(", ") }];
  };
  const blocked = (at: ClauseAt) => effectAt(at) === "not_allowed" && at.period.consequence === "blocked";
  return [
    ...named(words.blocked, blocked),
    ...named(words.notAllowed, (at) => effectAt(at) === "not_allowed" && !blocked(at)),
    ...named(words.depends, (at) => effectAt(at) === "depends"),
    ...named(words.allowed, (at) => effectAt(at) === "allowed"),
  ];
}

/** Of each clause the remedy to try first, then those that most of them share; the rules themselves have all. */
function remedyItems(begin: readonly ClauseAt[], lang: Lang): Item[] {
  const texts = textsIn(lang);
  const first = new Set(begin.flatMap(({ remedies: [one] }) => (one === undefined ? [] : [one.id])));
  const isShared = ({ findings }: { findings: readonly unknown[] }) => findings.length >= begin.length * SHARED;
  const merged = mergeRemedies(begin);
  const own = merged.filter((one) => !isShared(one) && first.has(one.remedy.id));
  return [...own, ...merged.filter(isShared)].map((one) => {
    const { uncertain: _uncertain, ...short } = one.remedy;
    return remedyItem(short, texts, isShared(one) ? undefined : names(one.findings, lang));
  });
}

function names(clauses: readonly ClauseAt[], lang: Lang): string {
  return clauses.map(({ clause }) => lowerFirst(wordsIn(clause.title, lang))).join(", ");
}
