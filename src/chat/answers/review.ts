import type { ReviewedDraft } from "../../news/draft.js";
import { KINDS, type Milestone, successorOf, TOPICS } from "../../policy/milestone.js";
import { type Problem, sentenceOf } from "../../policy/problem.js";
import { wordsIn } from "../../policy/words-in.js";
import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import type { Press } from "../card.js";
import { datesIn } from "../dates.js";
import type { DialogField } from "../dialog.js";
import { privately, sayPrivately } from "../privately.js";
import { reviewCard } from "../review-card.js";
import type { ReviewStore } from "../review-store.js";
import { reviewTextsIn } from "../texts/review-texts.js";

/** The value of "none" in a form: an option must have one. */
const NONE = "-";
const RELATIONS = ["supersedes", "refines", "withdraws"] as const;

/** A reviewer's press on a draft; anybody else is told kindly who may. */
export async function review(
  { draft: id, decision }: Extract<Press, { does: "review" }>,
  asked: Asked,
): Promise<Answer> {
  const found = await draftFor(id, asked);
  if ("answer" in found) return found;
  const { store, reviewed } = found;
  if (reviewed.state !== "open") return shown(reviewed, asked);
  if (decision === "edit") return milestoneDialog(reviewed, asked);
  if (decision === "ignore") {
    await store.ignore(id, asked.by);
    return outcome(id, store, asked);
  }
  const became = await store.publish(id, reviewed.draft.milestone, asked.by);
  return typeof became === "object" ? notPublished(became.problems, asked) : outcome(id, store, asked);
}

/** What the form behind "Edit" came back with is published. */
export async function saveMilestone(
  { draft: id, values }: Extract<Ask, { ask: "save_milestone" }>,
  asked: Asked,
): Promise<Answer> {
  const found = await draftFor(id, asked);
  if ("answer" in found) return found;
  const { store, reviewed } = found;
  if (reviewed.state !== "open") return privately(reviewCard(reviewed, milestonesOf(asked), asked.lang), asked.lang);
  const milestone = changedBy(reviewed.draft.milestone, values);
  const became = await store.publish(id, milestone, asked.by);
  if (typeof became === "object") return notPublished(became.problems, asked);
  if (became === "done") return sayPrivately(reviewTextsIn(asked.lang).done, asked.lang);
  const now = (await store.find(id)) ?? reviewed;
  return privately(reviewCard(now, milestonesOf(asked), asked.lang), asked.lang);
}

async function draftFor(id: string, asked: Asked): Promise<Answer | { store: ReviewStore; reviewed: ReviewedDraft }> {
  const { ports, by, lang } = asked;
  const words = reviewTextsIn(lang);
  const { review: store } = ports;
  if (store === undefined || !store.isReviewer(by)) return sayPrivately(words.notReviewer, lang);
  const reviewed = await store.find(id);
  return reviewed === undefined ? sayPrivately(words.gone, lang) : { store, reviewed };
}

async function outcome(id: string, store: ReviewStore, asked: Asked): Promise<Answer> {
  const now = await store.find(id);
  return now === undefined ? sayPrivately(reviewTextsIn(asked.lang).gone, asked.lang) : shown(now, asked);
}

/** In the place of the card that was pressed, for everybody: who decided. */
function shown(reviewed: ReviewedDraft, asked: Asked): Answer {
  return {
    answer: "card",
    card: reviewCard(reviewed, milestonesOf(asked), asked.lang),
    shown: "replace",
    lang: asked.lang,
  };
}

function notPublished(problems: readonly Problem[], { lang }: Asked): Answer {
  return privately(
    [
      { kind: "paragraph", text: reviewTextsIn(lang).notPublished },
      { kind: "list", items: problems.slice(0, 10).map((problem) => ({ text: sentenceOf(problem) })) },
    ],
    lang,
  );
}

function milestonesOf({ ports }: Asked): readonly Milestone[] {
  return ports.checker().policy.milestones;
}

function milestoneDialog({ id, draft }: ReviewedDraft, asked: Asked): Answer {
  const { lang, chat, today } = asked;
  const words = reviewTextsIn(lang);
  const { names } = words;
  const { milestone } = draft;
  const all = milestonesOf(asked);
  const living = all
    .filter((one) => one.kind !== "announced" && one.incident !== true && successorOf(all, one.id, today) === undefined)
    .reverse()
    .slice(0, 90);
  const relation = (name: (typeof RELATIONS)[number]): DialogField => ({
    field: "choice",
    name,
    label: names[name],
    options: [
      { value: NONE, label: words.none },
      ...living.map((one) => ({
        value: one.id,
        label: `${wordsIn(one.title, lang)} (${one.effective === null ? words.noDate : datesIn(lang).on(one.effective)})`,
      })),
    ],
    value: milestone[name] ?? NONE,
    optional: true,
  });
  const text = (name: string, label: string, value: string, lines: "one" | "many"): DialogField => ({
    field: "text",
    name,
    label,
    lines,
    value,
    optional: false,
  });
  return {
    answer: "dialog",
    lang,
    dialog: {
      id: "milestone",
      title: words.formTitle,
      submit: words.publish,
      cancel: words.cancel,
      carry: id,
      fields: [
        text("title_pl", names.title, milestone.title.pl, "one"),
        text("title_en", names.titleEn, milestone.title.en, "one"),
        text("summary_pl", names.summary, milestone.summary.pl, "many"),
        text("summary_en", names.summaryEn, milestone.summary.en, "many"),
        {
          field: "choice",
          name: "topic",
          label: names.topic,
          options: TOPICS.map((value) => ({ value, label: chat.topics[value] })),
          value: milestone.topic,
          optional: false,
        },
        {
          field: "choice",
          name: "kind",
          label: names.kind,
          options: KINDS.map((value) => ({ value, label: words.kinds[value] })),
          value: milestone.kind,
          optional: false,
        },
        {
          field: "text",
          name: "effective",
          label: names.effective,
          lines: "one",
          ...(milestone.effective === null ? {} : { value: milestone.effective }),
          optional: true,
          hint: words.effectiveHint,
        },
        { field: "day", name: "announced", label: names.announced, value: milestone.announced, optional: false },
        ...RELATIONS.map(relation),
      ],
    },
  };
}

/** The milestone with what a form says; a field that did not come back stays as it was. */
function changedBy(milestone: Milestone, values: Readonly<Record<string, unknown>>): Milestone {
  const said = (name: string): string | undefined =>
    typeof values[name] === "string" ? (values[name] as string).trim() : undefined;
  const { supersedes, refines, withdraws, ...rest } = milestone;
  const relation = (name: (typeof RELATIONS)[number], before: string | undefined) => {
    const chosen = said(name) ?? before;
    return chosen === undefined || chosen === NONE || chosen === "" ? {} : { [name]: chosen };
  };
  const effective = said("effective");
  return {
    ...rest,
    title: { pl: said("title_pl") ?? milestone.title.pl, en: said("title_en") ?? milestone.title.en },
    summary: { pl: said("summary_pl") ?? milestone.summary.pl, en: said("summary_en") ?? milestone.summary.en },
    topic: TOPICS.find((one) => one === said("topic")) ?? milestone.topic,
    kind: KINDS.find((one) => one === said("kind")) ?? milestone.kind,
    effective:
      "effective" in values ? (effective === undefined || effective === "" ? null : effective) : milestone.effective,
    announced: said("announced") ?? milestone.announced,
    ...relation("supersedes", supersedes),
    ...relation("refines", refines),
    ...relation("withdraws", withdraws),
  };
}
