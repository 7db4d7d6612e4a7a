import type { Difference } from "../news/difference.js";
import type { ReviewedDraft } from "../news/draft.js";
import { shortened } from "../news/shortened.js";
import { dayOf } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import { wordsIn } from "../policy/words-in.js";
import type { Lang } from "./ask.js";
import type { Button, Card, CardElement, Fact } from "./card.js";
import { datesIn } from "./dates.js";
import { chatTextsIn } from "./texts/chat-texts.js";
import { reviewTextsIn } from "./texts/review-texts.js";

/** So much of a difference is shown, in UTF-16 units: a card holds 3,000 of code in Slack. The rest is at the source. */
const MOST_DIFFERENCE = 1_800;

/**
 * A draft as reviewers see it: what is proposed, why, what changed and where it stands. Decided on, it says by whom and has
 * no buttons any more.
 *
 * @param published the milestone as it was published, where somebody changed it
 */
export function reviewCard(
  { id, state, draft, decided }: ReviewedDraft,
  milestones: readonly Milestone[],
  lang: Lang,
  published?: Milestone,
): Card {
  const words = reviewTextsIn(lang);
  const { milestone, difference, reasons, excerpt, source, url } = draft;
  const button = (label: string, decision: "publish" | "edit" | "ignore"): Button => ({
    label,
    press: { does: "review", draft: id, decision },
  });
  const outcome: CardElement[] =
    decided === undefined
      ? []
      : [
          { kind: "heading", text: state === "published" ? words.published : words.ignored },
          {
            kind: "facts",
            facts: [
              {
                name: words.names.decidedBy,
                value: decided.by.user,
                ...(decided.by.platform === "command" ? {} : { person: decided.by.user }),
              },
              { name: words.names.decidedAt, value: datesIn(lang).on(dayOf(new Date(decided.at))) },
            ],
          },
        ];
  return [
    { kind: "heading", text: difference === undefined ? words.title : words.changedTitle },
    ...outcome,
    { kind: "paragraph", text: shortened(source.title, 200) },
    ...(difference === undefined || difference.length === 0
      ? [{ kind: "heading", text: words.excerpt } as const, { kind: "quote", text: excerpt, marks: [] } as const]
      : [
          { kind: "heading", text: words.difference } as const,
          { kind: "code", text: shownDifference(difference) } as const,
        ]),
    { kind: "heading", text: words.proposal },
    { kind: "facts", facts: proposalFacts(published ?? milestone, milestones, lang) },
    ...(state === "open"
      ? [
          { kind: "heading", text: words.why } as const,
          { kind: "list", items: reasons.map((reason) => ({ text: wordsIn(reason, lang) })) } as const,
        ]
      : []),
    {
      kind: "links",
      links: [
        {
          label: words.source,
          url,
          ...(source.published === null ? {} : { note: datesIn(lang).on(source.published) }),
        },
      ],
    },
    ...(state === "open"
      ? [
          {
            kind: "buttons",
            buttons: [button(words.publish, "publish"), button(words.edit, "edit"), button(words.ignore, "ignore")],
          } as const,
          { kind: "footer", lines: [words.onlyReviewers] } as const,
        ]
      : []),
  ];
}

function proposalFacts(milestone: Milestone, all: readonly Milestone[], lang: Lang): Fact[] {
  const { names, kinds, noDate } = reviewTextsIn(lang);
  const dates = datesIn(lang);
  const named = (id: string) => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? id : wordsIn(found.title, lang);
  };
  const { title, summary, topic, kind, effective, announced, supersedes, refines, withdraws } = milestone;
  return [
    { name: lang === "pl" ? names.title : names.titleEn, value: wordsIn(title, lang) },
    { name: lang === "pl" ? names.summary : names.summaryEn, value: wordsIn(summary, lang) },
    { name: names.topic, value: chatTextsIn(lang).topics[topic] },
    { name: names.kind, value: kinds[kind] },
    { name: names.effective, value: effective === null ? noDate : dates.on(effective) },
    { name: names.announced, value: dates.on(announced) },
    ...(supersedes === undefined ? [] : [{ name: names.supersedes, value: named(supersedes) }]),
    ...(refines === undefined ? [] : [{ name: names.refines, value: named(refines) }]),
    ...(withdraws === undefined ? [] : [{ name: names.withdraws, value: named(withdraws) }]),
  ];
}

const MARKS = { added: "+ ", removed: "− ", same: "  ", gap: "  …" } as const;

function shownDifference(lines: Difference): string {
  const shown: string[] = [];
  let left = MOST_DIFFERENCE;
  for (const { is, text } of lines) {
    const line = `${MARKS[is]}${shortened(text, 400)}`;
    left -= line.length + 1;
    if (left < 0) return [...shown, MARKS.gap].join("\n");
    shown.push(line);
  }
  return shown.join("\n");
}
