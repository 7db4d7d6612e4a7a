import type { Day } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import type { PartialDate } from "../policy/partial-date.js";
import type { Policy } from "../policy/policy.js";
import type { Source } from "../policy/source.js";
import type { Words } from "../policy/words.js";
import { chooseDate, type DateChosen } from "./choose-date.js";
import type { Draft } from "./draft.js";
import { type Edit, linesOf, wholeEdit } from "./edit.js";
import type { NewsItem } from "./news-item.js";
import { isInside, type Related, related } from "./related.js";
import { shortened } from "./shortened.js";
import type { Touched } from "./touches-messages.js";

const MOVES =
  /przesuw|przenos|przekład|zmieniamy termin|nowy termin|późniejsz|opóźni|postpon|resched|changing the date|new date|delay|moved? to/iu;
const GIVES_UP =
  /rezygnuj|nie wprowadzimy|nie wejd|odwołuj|wycofuj|giving up|give up|will not introduce|won't introduce|cancel|withdraw|abandon|drop/iu;
const PLANNED = /pierwotnie|originally|instead of|zamiast/iu;
const IS_THERE =
  /udostępnili|wdrożyli|uruchomili|wprowadzili|włączyli|made available|have deployed|have launched|have introduced|is now available|are now available/iu;

/** What is proposed of, and what is known. */
export interface ToPropose {
  readonly item: NewsItem;
  readonly touched: Touched;
  readonly policy: Pick<Policy, "milestones" | "sources">;
  readonly today: Day;
  /** Of an item that was read before: what changed in it. */
  readonly edit?: Edit;
}

/**
 * A milestone as an item may mean it, for a person to correct: its date, and which milestone it may move, make more precise
 * or withdraw, each with the reason. Nothing of it is ever published by itself.
 */
export function propose({ item, touched, policy, today, edit }: ToPropose): Draft {
  const announced = edit === undefined ? item.published : today;
  const [added, removed] = [linesOf(edit, "added"), linesOf(edit, "removed")];
  const changed = [added.pl, added.en].join("\n").trim();
  const titles = [item.title.pl, item.title.en].join("\n");
  // An edit is about what was put in; the rest was told when it was new.
  const parts = edit === undefined ? [titles, item.update ?? "", item.text.pl, item.text.en ?? ""] : [changed, "", ""];
  // A date that was taken out says which milestone it was the date of.
  const whole = [titles, item.text.pl, item.text.en ?? "", removed.pl, removed.en];
  const named = [
    ...new Set([...chooseDate(parts, announced, []).named, ...chooseDate(whole, item.published, []).named]),
  ];
  const found = related(item, touched.topic, named, policy, announced);
  const known = found.flatMap(({ milestone: { effective } }) => effective ?? []);
  const chosen = chooseDate(parts, announced, known);
  const said = edit === undefined ? [titles, item.text.pl, item.text.en].join("\n") : changed;
  const relation = relate(MOVES.test(titles) ? outsideFirst(found, chosen) : found, chosen, said);
  const source = sourceOf(item, policy.sources, today);
  // Of an edit of one half both languages tell what stands there, for whoever reviews it to translate.
  const tells = {
    pl: shortened(added.pl || changed || item.text.pl, 350),
    en: shortened(added.en || changed || (item.text.en ?? item.text.pl), 350),
  };
  const milestone: Milestone = {
    id: freeId(item.id, announced, policy.milestones),
    topic: relation.to?.topic ?? touched.topic,
    ...kindAndDate(relation, chosen, said, announced),
    title: { pl: shortened(item.title.pl, 150), en: shortened(item.title.en ?? item.title.pl, 150) },
    summary: {
      pl: tells.pl || item.title.pl,
      en: tells.en || (item.title.en ?? item.title.pl),
    },
    announced,
    ...relation.keys,
    sources: [source.id],
  };
  return {
    url: item.url,
    source,
    milestone,
    reasons: [...whyTouched(touched), ...relation.why, ...whyDate(chosen), ...whyHalf(edit), ...whyUnsure(item)],
    ...(edit === undefined ? {} : { difference: wholeEdit(edit) }),
    excerpt: shortened(changed || item.text.pl, 600),
  };
}

/** What says of itself that it moves a date hardly makes one more precise: those outside of which the date lies come first. */
function outsideFirst(found: readonly Related[], { date }: DateChosen): readonly Related[] {
  if (date == null) return found;
  const isWithin = ({ milestone: { effective } }: Related) => effective !== null && isInside(date, effective);
  return [...found.filter((one) => !isWithin(one)), ...found.filter(isWithin)];
}

/** Another milestone whose date is named and whose words are used: the dates alone are too alike. */
function alsoGivenUp(others: readonly Related[]): Related | undefined {
  const named = others.filter(({ by, used }) => by.includes("date") && used >= 0.5);
  return named.sort((one, other) => other.used - one.used)[0];
}

type Relation = {
  readonly keys: Pick<Milestone, "supersedes" | "refines" | "withdraws">;
  readonly to?: Milestone;
  readonly why: readonly Words[];
};

function relate(found: readonly Related[], { date, quote = "" }: DateChosen, said: string): Relation {
  const [first, ...others] = found;
  if (first === undefined) return { keys: {}, why: [] };
  const { milestone: to } = first;
  const by = first.by.map((one) => BY[one]);
  const because: Words = { pl: by.map(({ pl }) => pl).join(", "), en: by.map(({ en }) => en).join(", ") };
  const moves = MOVES.test(said);
  const givesUp = GIVES_UP.test(said);
  const why = (pl: string, en: string): Words => ({ pl: `${pl} (${because.pl}).`, en: `${en} (${because.en}).` });
  if (date != null && to.effective !== null && date !== to.effective && isInside(date, to.effective)) {
    return {
      keys: { refines: to.id },
      to,
      why: [
        why(
          `Może podawać dokładniejszy termin niż „${to.title.pl}”`,
          `It may make the date of "${to.title.en}" more precise`,
        ),
      ],
    };
  }
  const withdrawn = [why(`Może odwoływać „${to.title.pl}”`, `It may withdraw "${to.title.en}"`)];
  if (date != null && date === to.effective && GIVES_UP.test(quote)) {
    return { keys: { withdraws: to.id }, to, why: withdrawn };
  }
  if (date != null && date === to.effective) {
    return {
      keys: {},
      why: [
        why(
          `Termin jest ten sam co w „${to.title.pl}”: to może być tylko przypomnienie`,
          `The date is that of "${to.title.en}": it may be a mere reminder`,
        ),
      ],
    };
  }
  if (date != null || moves) {
    const given = givesUp || PLANNED.test(said) ? alsoGivenUp(others) : undefined;
    return {
      keys: { supersedes: to.id, ...(given === undefined ? {} : { withdraws: given.milestone.id }) },
      to,
      why: [
        why(`Może przesuwać termin „${to.title.pl}”`, `It may move the date of "${to.title.en}"`),
        ...(given === undefined
          ? []
          : [
              {
                pl: `Może rezygnować z „${given.milestone.title.pl}”.`,
                en: `It may give up "${given.milestone.title.en}".`,
              },
            ]),
      ],
    };
  }
  if (givesUp) {
    return { keys: { withdraws: to.id }, to, why: withdrawn };
  }
  return { keys: {}, why: [why(`Mówi o „${to.title.pl}”`, `It speaks of "${to.title.en}"`)] };
}

const BY: Readonly<Record<Related["by"][number], Words>> = {
  link: { pl: "prowadzi do tego samego źródła", en: "it leads to the same source" },
  date: { pl: "wymienia tę datę", en: "it names that date" },
  announced: { pl: "wymienia dzień, w którym to ogłoszono", en: "it names the day on which that was announced" },
  words: { pl: "ma podobny tytuł", en: "its title is alike" },
};

function kindAndDate(
  { keys, to }: Relation,
  { date }: DateChosen,
  said: string,
  announced: Day,
): { kind: Milestone["kind"]; effective: PartialDate | null } {
  if (keys.withdraws !== undefined && keys.supersedes === undefined) return { kind: "withdrawn", effective: announced };
  if (to !== undefined) return { kind: to.kind, effective: date ?? null };
  if (date != null) return { kind: "in_force", effective: date };
  if (IS_THERE.test(said)) return { kind: "in_force", effective: announced };
  // A time without a date is kept as such; without any it is only said.
  return date === null ? { kind: "in_force", effective: null } : { kind: "announced", effective: announced };
}

function sourceOf(item: NewsItem, known: readonly Source[], today: Day): Source {
  // A thread may be known for what somebody answered in it later: that is another source.
  const same = known.find(
    ({ url, rank, published }) => url === item.url && rank === "official" && published === item.published,
  );
  if (same !== undefined) return same;
  const ids = new Set(known.map(({ id }) => id));
  const id = idOf(item.id);
  const free = ids.has(id) ? `${id}-${item.published}` : id;
  return {
    id: free,
    title: shortened(item.title.pl, 300),
    url: item.url,
    published: item.published,
    lastVerified: today,
    rank: "official",
    language: "pl",
  };
}

function freeId(itemId: string, announced: Day, milestones: readonly Milestone[]): string {
  const base = `${idOf(itemId)}-${announced}`;
  const taken = new Set(milestones.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}

/** `gh:12437` is `gh-12437`; a page is named by its address' last part. */
function idOf(itemId: string): string {
  const [, number] = /^gh:(\d+)$/.exec(itemId) ?? [];
  if (number !== undefined) return `gh-${number}`;
  const words =
    itemId
      .replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? "";
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(-60)
    .replace(/^-+/, "");
  return `page-${plain || "watched"}`;
}

function whyTouched({ words }: Touched): Words[] {
  const listed = words.slice(0, 5).join(", ");
  return [
    {
      pl: `Dotyczy wiadomości, dokumentów lub API: ${listed}.`,
      en: `It concerns messages, documents or the API: ${listed}.`,
    },
  ];
}

function whyDate({ date, quote, yearGuessed }: DateChosen): Words[] {
  if (date === undefined) return [{ pl: "Nie znaleźliśmy w nim terminu.", en: "No date was found in it." }];
  const shown = quote === undefined ? "" : `: „${quote}”`;
  if (date === null) return [{ pl: `Podaje czas, ale nie datę${shown}.`, en: `It names a time, but no date${shown}.` }];
  const year = yearGuessed
    ? { pl: " Roku nie podano, wybrano najbliższy.", en: " No year is named; the nearest was chosen." }
    : { pl: "", en: "" };
  return [{ pl: `Termin ${date}${shown}.${year.pl}`, en: `Date ${date}${shown}.${year.en}` }];
}

/** The halves may contradict each other by now. */
function whyHalf(edit: Edit | undefined): Words[] {
  if (edit === undefined || (edit.pl.length > 0 && edit.en.length > 0)) return [];
  return edit.pl.length > 0
    ? [
        {
          pl: "Zmieniła się tylko część polska: porównaj ją z angielską i przetłumacz opis.",
          en: "Only the Polish half changed: compare it with the English one and translate the summary.",
        },
      ]
    : [
        {
          pl: "Zmieniła się tylko część angielska: porównaj ją z polską i przetłumacz opis.",
          en: "Only the English half changed: compare it with the Polish one and translate the summary.",
        },
      ];
}

function whyUnsure({ cut, title, text, update }: NewsItem): Words[] {
  return [
    ...(update === undefined
      ? []
      : [{ pl: `Na górze dopisano: ${shortened(update, 200)}`, en: `Put on top: ${shortened(update, 200)}` }]),
    ...(cut ? [{ pl: "Tytuł jest ucięty.", en: "The title is cut off." }] : []),
    ...(title.en === undefined || text.en === undefined
      ? [
          {
            pl: "Brakuje części angielskiej: przetłumacz tytuł i opis.",
            en: "The English half is missing: translate title and summary.",
          },
        ]
      : []),
  ];
}
