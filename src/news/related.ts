import type { Day } from "../policy/day.js";
import { type Milestone, type MilestoneId, successorOf, type Topic } from "../policy/milestone.js";
import { earliest, latest, type PartialDate } from "../policy/partial-date.js";
import type { Source } from "../policy/source.js";
import type { NewsItem } from "./news-item.js";

/** A milestone that an item may be about, and by what that was seen. */
export interface Related {
  readonly milestone: Milestone;
  readonly by: readonly ("link" | "date" | "announced" | "words")[];
  /** How much of its title the item uses, from 0 to 1. */
  readonly used: number;
  readonly score: number;
}

const ENOUGH = 3;

/**
 * Milestones that still lie ahead and that an item may move, make more precise or withdraw; the likeliest first. An item is
 * about one when it leads to its source, names its date or the day it was announced on, or is titled with its words.
 *
 * @param named the dates that the item names
 */
export function related(
  item: Pick<NewsItem, "links" | "title" | "url" | "text">,
  topic: Topic,
  named: readonly PartialDate[],
  { milestones, sources }: { readonly milestones: readonly Milestone[]; readonly sources: readonly Source[] },
  today: Day,
): Related[] {
  const leadsTo = new Set([item.url, ...item.links].map(keyOf));
  const keysOf = (milestone: Milestone) =>
    chain(milestones, milestone).flatMap((one) =>
      one.sources.flatMap((id) => sources.filter((source) => source.id === id).map(({ url }) => keyOf(url))),
    );
  const titled = stems([item.title.pl, item.title.en].join(" "));
  const told = stems([item.title.pl, item.title.en, item.text.pl, item.text.en].join(" ").slice(0, 20_000));
  return milestones
    .filter(({ id, announced, kind, incident }) => {
      if (kind === "announced" || incident === true || announced > today) return false;
      return successorOf(milestones, id, today) === undefined;
    })
    .filter(({ effective }) => effective === null || latest(effective) >= today)
    .map((milestone): Related => {
      const { effective, title } = milestone;
      const link = keysOf(milestone).some((key) => leadsTo.has(key));
      const date = effective !== null && named.some((one) => isInside(one, effective));
      // "October 2025" may be said of the 20th.
      const wider = effective !== null && named.some((one) => isInside(effective, one));
      const announced = named.includes(milestone.announced);
      const words = [title.pl, title.en].some((one) => [...stems(one)].filter((stem) => titled.has(stem)).length >= 3);
      // Of two with the same date it is the one whose words are used.
      const used = Math.max(...[title.pl, title.en].map((one) => share(stems(one), told)));
      const by = [
        ...(link ? ["link" as const] : []),
        ...(date || wider ? ["date" as const] : []),
        ...(announced ? ["announced" as const] : []),
        ...(words ? ["words" as const] : []),
      ];
      const base = (link ? 4 : 0) + (date ? 3 : wider ? 2 : 0) + (announced ? 2 : 0) + (words ? 2 : 0);
      return { milestone, by, used, score: base === 0 ? 0 : base + (milestone.topic === topic ? 1 : 0) + used };
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((one, other) => other.score - one.score);
}

/** Whether a date is the same or a more precise one. */
export function isInside(date: PartialDate, wider: PartialDate): boolean {
  return earliest(date) >= earliest(wider) && latest(date) <= latest(wider);
}

/** An address by what stays the same in it: the number of an issue, or the id at the end of a piece of news. */
function keyOf(url: string): string {
  return (
    /\/issues\/(\d+)/.exec(url)?.[1] ?? /-([A-Za-z0-9]{11})(?:[?#].*)?$/.exec(url)?.[1] ?? url.replace(/[?#].*$/, "")
  );
}

/** A milestone and those whose place it took. */
function chain(milestones: readonly Milestone[], from: Milestone): Milestone[] {
  const all: Milestone[] = [];
  const byId = new Map<MilestoneId, Milestone>(milestones.map((one) => [one.id, one]));
  let at: Milestone | undefined = from;
  while (at !== undefined && !all.includes(at)) {
    all.push(at);
    const before: MilestoneId | undefined = at.supersedes ?? at.refines;
    at = before === undefined ? undefined : byId.get(before);
  }
  return all;
}

/** How much of some words is among others, from 0 to 1. */
function share(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length / Math.max(1, some.size);
}

/** Words without their endings. */
function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
