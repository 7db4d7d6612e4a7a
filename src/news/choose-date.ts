import type { Day } from "../policy/day.js";
import { latest, type PartialDate } from "../policy/partial-date.js";
import { datesIn } from "./dates-in.js";

/** The date that a text is most likely about. */
export interface DateChosen {
  /** Null where a time is named, but no date; undefined where no time is. */
  readonly date: PartialDate | null | undefined;
  /** The words around it. */
  readonly quote?: string;
  readonly yearGuessed?: true;
  /** Every date that is named, each once. */
  readonly named: readonly PartialDate[];
}

/** Words right before the date on which something begins, and before one that no longer counts. Folded to lower case. */
const BEGINS =
  /(?:\bod|\bod dnia|wejd\p{L}*(?: w życie)?|w życie|zaczn\p{L}*|obowiązywać|wprowadz\p{L}*|nowy termin|from|starting|as of|in force|effective|take effect|new date)\W{1,4}(?:\p{L}+\W){0,2}$/u;
const NO_LONGER =
  /(?:zamiast|pierwotn\p{L}*|zaplanowan\p{L}*|wcześniej\p{L}*|miał[ayo]? |mieliśmy|z dnia|poprzedni\p{L}*|instead of|originally|planned for|previously|was to|postponed from)[^.\n]{0,40}$/u;
const AROUND = 70;

/**
 * Chooses among the dates of an item that one which it announces: named in the title or on top, named as a beginning, named
 * often; not one that is past, nor one that is told as given up.
 *
 * @param parts the text's parts, the weightiest first: title, what was put on top, body; each language's together
 * @param known dates of milestones that the item speaks about: another is news
 */
export function chooseDate(parts: readonly string[], published: Day, known: readonly PartialDate[]): DateChosen {
  const scores = new Map<PartialDate, { score: number; quote: string; yearGuessed?: true }>();
  const named = new Set<PartialDate>();
  let vague: string | undefined;
  for (const [index, text] of parts.entries()) {
    for (const { date, start, end, yearGuessed } of datesIn(text, published)) {
      const before = text.slice(Math.max(0, start - AROUND), start).toLowerCase();
      const quote = text
        .slice(Math.max(0, start - AROUND), end + AROUND)
        .replace(/\s+/g, " ")
        .trim();
      if (date === null) {
        vague ??= quote;
        continue;
      }
      named.add(date);
      if (latest(date) < published) continue;
      const score =
        (index < parts.length - 2 ? 3 : 0) +
        (start < 600 ? 1 : 0) +
        (BEGINS.test(before) ? 2 : 0) +
        (yearGuessed === undefined ? 0.5 : 0) -
        (NO_LONGER.test(before) ? 4 : 0) -
        (known.includes(date) ? 3 : 0);
      const other = scores.get(date);
      if (other === undefined)
        scores.set(date, { score, quote, ...(yearGuessed === undefined ? {} : { yearGuessed }) });
      else if (score > other.score) scores.set(date, { ...other, score: score + 0.5, quote });
      else other.score += 0.5;
    }
  }
  let best: { date: PartialDate; score: number; quote: string; yearGuessed?: true } | undefined;
  for (const [date, one] of scores) if (best === undefined || one.score > best.score) best = { date, ...one };
  if (best === undefined || best.score < -2) {
    return {
      date: vague === undefined ? undefined : null,
      ...(vague === undefined ? {} : { quote: vague }),
      named: [...named],
    };
  }
  const { score: _score, ...chosen } = best;
  return { ...chosen, named: [...named] };
}
