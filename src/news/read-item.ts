import { z } from "zod";
import { clean } from "../message/clean.js";
import { dayOf } from "../policy/day.js";
import type { Halves, NewsItem } from "./news-item.js";
import { LONGEST_ITEM, linksIn, markdownToText } from "./news-text.js";

/** An issue of GitHub's REST API, as far as it is looked at. */
const issueSchema = z.object({
  number: z.int().min(1),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).nullish(),
  pull_request: z.unknown().optional(),
});

/** An issue that is one of Allegro's news, and when it was last touched (milliseconds since 1970). */
export interface ReadIssue {
  readonly item: NewsItem;
  readonly touchedAt: number;
}

/** A line of its own that parts the Polish from the English half. */
const RULE = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const REMINDER = /^\s*(?:przypomnienie|reminder)\s*[:–-]\s*/i;
const UPDATE = /^\s*(?:aktualizacja(?: do)?|update(?: to)?)\s*[:–-]\s*/i;
const TAGS = /^(?:\s*\[[^\]]{1,30}\])+/;
/** GitHub takes 256 characters; Allegro's own tool has cut titles at 200. */
const CUT_FROM = 190;

/**
 * Reads an issue of Allegro's repository. Undefined for what is none of the news: other issues, pull requests, and things of
 * another shape. A half that is missing is left out. Never throws.
 */
export function readItem(issue: unknown): ReadIssue | undefined {
  const read = issueSchema.safeParse(issue);
  if (!read.success) return undefined;
  const { number, title, body, html_url, created_at, updated_at, labels, pull_request } = read.data;
  const names = (labels ?? []).map((label) => (typeof label === "string" ? label : (label.name ?? "")));
  const isNews = names.some((name) => name.toLowerCase() === "news") || /^\s*\[news\]/i.test(title);
  const [created, touchedAt] = [Date.parse(created_at), Date.parse(updated_at)];
  if (!isNews || pull_request != null || Number.isNaN(created) || Number.isNaN(touchedAt)) return undefined;
  if (!/^https:\/\/github\.com\/[\w./-]+$/.test(html_url)) return undefined;

  const whole = clean(title.slice(0, 1_000)).replace(TAGS, "").trim();
  const halves = titleHalves(whole);
  const is = [halves.pl, halves.en ?? ""].some((one) => REMINDER.test(one))
    ? "reminder"
    : [halves.pl, halves.en ?? ""].some((one) => UPDATE.test(one))
      ? "update"
      : undefined;
  const lines = (body ?? "").slice(0, LONGEST_ITEM).replace(/\r\n?/g, "\n").split("\n");
  const { update, rest } = updateLine(lines);
  return {
    touchedAt,
    item: {
      id: `gh:${number}`,
      url: html_url,
      published: dayOf(new Date(created)),
      title: mapped(halves, (one) => one.replace(REMINDER, "").replace(UPDATE, "").trim()),
      text: bodyHalves(rest),
      ...(update === undefined ? {} : { update }),
      ...(is === undefined ? {} : { is }),
      cut: title.length >= CUT_FROM && !/[.!?)]$/.test(whole.replace(/(…|\.{3})$/, "")),
      links: linksIn(body ?? ""),
    },
  };
}

/** Titles hold slashes of their own; the one that parts the languages is where the most Polish stands left of it. */
function titleHalves(title: string): Halves {
  const places = [...title.matchAll(/\s\/\s/g)].map(({ index }) => index);
  const best = places
    .map((at) => ({ pl: title.slice(0, at).trim(), en: title.slice(at + 3).trim() }))
    .filter(({ pl, en }) => pl !== "" && en !== "")
    .map((halves) => ({
      ...halves,
      fits: polish(halves.pl) - english(halves.pl) + english(halves.en) - polish(halves.en),
    }))
    .reduce<{ pl: string; en: string; fits: number } | undefined>(
      (a, b) => (a !== undefined && a.fits >= b.fits ? a : b),
      undefined,
    );
  if (best === undefined || best.fits <= 0) return { pl: title };
  return { pl: best.pl, en: best.en };
}

/** A body may hold several rules; the languages change at the one behind which it reads English. */
function bodyHalves(lines: readonly string[]): Halves {
  const joined = (some: readonly string[]) => markdownToText(some.filter((line) => !RULE.test(line)).join("\n"));
  const rules = lines.flatMap((line, at) => (RULE.test(line) ? [at] : []));
  for (const at of rules.slice(0, 20)) {
    const [before, behind] = [lines.slice(0, at).join("\n"), lines.slice(at + 1).join("\n")];
    const begin = behind.slice(0, 1_500);
    if (english(begin) > polish(begin) && polish(before) >= english(before)) {
      return { pl: joined(lines.slice(0, at)), en: joined(lines.slice(at + 1)) };
    }
  }
  return { pl: joined(lines) };
}

/** What was put on top later: a link or a bold line that says so, before anything else. */
function updateLine(lines: readonly string[]): { update?: string; rest: readonly string[] } {
  const first = lines.findIndex((line) => line.trim() !== "");
  const line = lines[first] ?? "";
  if (!/^[\s>*_#[]*(?:aktualizacja|update|uwaga|edit|edycja)\b/i.test(line) || line.length > 2_000)
    return { rest: lines };
  return { update: markdownToText(line), rest: lines.slice(first + 1) };
}

function mapped({ pl, en }: Halves, change: (text: string) => string): Halves {
  return { pl: change(pl), ...(en === undefined ? {} : { en: change(en) }) };
}

function polish(text: string): number {
  return (
    text.match(
      /[ąćęłńóśźż]|(?<!\p{L})(?:i|w|z|na|do|od|że|się|nie|oraz|dla|przez|zasad\p{L}*|zmieni\p{L}*)(?!\p{L})/giu,
    ) ?? []
  ).length;
}

function english(text: string): number {
  return (
    text.match(
      /(?<!\p{L})(?:the|of|and|for|to|we|will|in|with|on|from|are|is|by|you|this|new|has|have|how|our)(?!\p{L})/giu,
    ) ?? []
  ).length;
}
