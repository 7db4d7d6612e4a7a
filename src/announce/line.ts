import type { Lang } from "../chat/ask.js";
import { datesIn } from "../chat/dates.js";
import { type Day, daysBetween } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import { earliest, precisionOf, whereIs } from "../policy/partial-date.js";
import type { Source } from "../policy/source.js";
import { wordsIn } from "../policy/words-in.js";
import type { NewsItem } from "./items.js";
import { readableSources } from "./readable-sources.js";
import { announceTextsIn } from "./texts/announce-texts.js";
import { farOf, whenOf } from "./when.js";

/** The one sentence that tells an item: what changed and when, from today's point of view. Ends with a full stop. */
export function lineOf(item: NewsItem, sources: readonly Source[], today: Day, lang: Lang): string {
  const { line: words } = announceTextsIn(lang);
  const { milestone, kind, replaced, cancelled } = item;
  const { effective } = milestone;
  const title = wordsIn(milestone.title, lang);
  const titled = `${title}${detail(item, today, lang)}`;
  const dates = datesIn(lang);
  const old = replaced.flatMap((one) => (one.effective === null ? [] : [dates.on(one.effective)]));
  const noLonger = old.length === 0 ? "" : `; ${words.noLonger([...new Set(old)].join(", "))}`;
  const gone = cancelled.map((one) => titleAndDate(one, lang)).join("; ");
  const besides = `${noLonger}${gone === "" ? "" : `; ${words.cancelled(gone)}`}`;
  const rank = rankOf(item, sources, today);
  switch (kind) {
    case "announced":
      if (milestone.kind === "announced") return `${words.statement[rank]}: ${titled}.`;
      if (effective === null && rank === "official") return `${words.noDate}: ${title}.`;
      return `${words.announced[rank]}: ${titled}.`;
    case "moved":
      return `${effective === null ? words.movedNowhere : words.moved}: ${titled}${besides}.`;
    case "made_exact": {
      const exact = effective !== null && precisionOf(effective) === "day";
      return `${exact ? words.madeExact : words.madeNarrower}: ${titled}${besides}.`;
    }
    case "withdrawn":
      return `${words.withdrawn}: ${gone}; ${words.instead(titled)}.`;
    case "reminder":
      return reminder(item, today, lang);
    case "in_force":
      return rank === "official" ? begun(item, today, lang) : `${words.statement[rank]}: ${titled}.`;
    case "corrected":
      return `${words.corrected}: ${titled}.`;
    case "incident":
      return `${words.incident}: ${titled}.`;
  }
}

/** A title, with its date where it does not say it. */
export function titleAndDate({ title, effective }: Milestone, lang: Lang): string {
  const dates = datesIn(lang);
  if (effective === null || saysDate(wordsIn(title, lang), dates.at(effective))) return wordsIn(title, lang);
  return `${wordsIn(title, lang)} (${dates.on(effective)})`;
}

function reminder({ milestone }: NewsItem, today: Day, lang: Lang): string {
  const { line: words, when: whenWords } = announceTextsIn(lang);
  const { effective, title } = milestone;
  if (effective === null) return `${wordsIn(title, lang)}.`;
  const far = farOf(daysBetween(today, earliest(effective)), lang);
  const when = whenOf(effective, today, lang);
  const dated = saysDate(wordsIn(title, lang), when.date);
  if (precisionOf(effective) === "day") {
    return `${capital(dated ? far : `${far}, ${when.date}`)}: ${wordsIn(title, lang)}.`;
  }
  // How far the earliest day is stands in front already.
  const unknown = (when.far ?? "").split(",")[0] ?? whenWords.dayNeverNamed;
  return `${words.atEarliest(far)}: ${wordsIn(title, lang)} (${dated ? unknown : `${when.date}; ${unknown}`}).`;
}

function begun(item: NewsItem, today: Day, lang: Lang): string {
  const { line: words } = announceTextsIn(lang);
  const { effective, title, confirmed } = item.milestone;
  const dates = datesIn(lang);
  if (effective === null) return `${words.begun}: ${wordsIn(title, lang)}.`;
  const titled = `${wordsIn(title, lang)}${detail(item, today, lang)}`;
  if (precisionOf(effective) !== "day") {
    const over = whereIs(today, effective) === "from";
    if (!over) return `${words.begun}: ${titled}.`;
    return `${confirmed === false ? words.unconfirmed : words.over}: ${titled}.`;
  }
  const isToday = effective === today;
  if (confirmed === false) return `${isToday ? words.unconfirmedToday : words.unconfirmed}: ${titled}.`;
  const dated = saysDate(wordsIn(title, lang), dates.on(effective));
  if (isToday)
    return `${dated ? words.fromToday : `${words.fromToday}, ${dates.on(effective)}`}: ${wordsIn(title, lang)}.`;
  return dated ? `${words.begun}: ${titled}.` : `${words.since(dates.from(effective))}: ${wordsIn(title, lang)}.`;
}

/** When it is, in brackets; the date itself only where the title does not say it. */
function detail(
  { milestone: { effective, title, kind, announced }, kind: told }: NewsItem,
  today: Day,
  lang: Lang,
): string {
  // A statement's own day says something only where it is not today.
  if (effective === null || (kind === "announced" && effective === announced)) {
    return effective === null || effective === today ? "" : ` (${datesIn(lang).on(effective)})`;
  }
  const { date, far, whole } = whenOf(effective, today, lang);
  const said = saysDate(wordsIn(title, lang), date) ? far : whole;
  return said === undefined || (told === "withdrawn" && said === far) ? "" : ` (${said})`;
}

function saysDate(title: string, date: string | undefined): boolean {
  if (date === undefined) return false;
  // A Hungarian day has a full stop or one of several endings: "2025. október 20.", "20-án", "20-ától".
  const bare = date.replace(/^(?:on|in) /, "").replace(/\.$|-\p{L}+$/u, "");
  const at = title.indexOf(bare);
  return at >= 0 && !/^\d/.test(title.slice(at + bare.length));
}

/** The best that is known to stand behind it by today: what only the press said is not Allegro's word. */
function rankOf({ milestone }: NewsItem, sources: readonly Source[], today: Day): Source["rank"] {
  const ranks = readableSources(milestone, sources, today).map(({ rank }) => rank);
  return (["official", "press", "users"] as const).find((rank) => ranks.includes(rank)) ?? "official";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
