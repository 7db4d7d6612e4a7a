import { type Difference, difference } from "./difference.js";
import type { NewsItem } from "./news-item.js";

/** What changed in an item since it was last read, by language; one of the two may be empty. */
export interface Edit {
  readonly pl: Difference;
  readonly en: Difference;
}

/** A reviewer's card holds hardly more. */
const MOST_LINES = 60;

/**
 * What a person would compare of two readings of an item: title and text of either half, and what was put on top of the
 * Polish one. Undefined where nothing of it changed. An edit of the English half alone is news, too: Allegro corrects dates
 * there, and forgets either half now and then.
 */
export function editOf(before: NewsItem, now: NewsItem): Edit | undefined {
  const polish = ({ title, update, text }: NewsItem) => [title.pl, update ?? "", text.pl].join("\n");
  const english = ({ title, text }: NewsItem) => [title.en ?? "", text.en ?? ""].join("\n");
  const compared = (most: number): Edit => ({
    pl: difference(polish(before), polish(now), most),
    en: difference(english(before), english(now), most),
  });
  const { pl, en } = compared(MOST_LINES);
  if (pl.length === 0 && en.length === 0) return undefined;
  return pl.length > 0 && en.length > 0 ? compared(MOST_LINES / 2) : { pl, en };
}

/** Both halves as one, the Polish first. */
export function wholeEdit({ pl, en }: Edit): Difference {
  return pl.length > 0 && en.length > 0 ? [...pl, { is: "gap", text: "" }, ...en] : [...pl, ...en];
}

/** What an edit put in or took out, by language; empty where it did only the other, and where there was none. */
export function linesOf(
  edit: Edit | undefined,
  wanted: "added" | "removed",
): { readonly pl: string; readonly en: string } {
  const of = (lines: Difference = []) => lines.flatMap(({ is, text }) => (is === wanted ? [text] : [])).join("\n");
  return { pl: of(edit?.pl), en: of(edit?.en) };
}
