import type { Unjudged, Verdict } from "../../verdict/verdict.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Button, Card, CardElement } from "../card.js";
import { cardOfOne } from "../card-of-one.js";
import { datesIn } from "../dates.js";
import type { OpenCard } from "../ports.js";
import { type Summed, summaryCard } from "../summary-card.js";
import { verdictCard } from "../verdict-card.js";
import { decideOn, keepReceipt } from "./verdict.js";

/** Of so many messages the words that decide are shown; of more only the first lines. */
const SHOWN_WITH_WORDS = 5;
/** So much of a message's beginning tells it from the others, in UTF-16 units. */
const NAME_LENGTH = 40;

/**
 * A verdict on each message and what they come to together; a button gives each verdict in full.
 *
 * @param left how many messages were not judged
 */
export async function severalVerdicts(card: OpenCard, left: number, asked: Asked): Promise<Answer> {
  const { ports, by, lang } = asked;
  const id = await ports.cards.keep(by.tenant, by.user, card);
  const decided = card.recognitions.map((one) => decideOn(cardOfOne(card, one, asked), asked));
  for (const { verdict, recognition } of decided) await keepReceipt(verdict, recognition, asked);
  const verdicts = decided.map(({ verdict }) => verdict);
  return { answer: "card", card: severalCard(card, verdicts, left, asked), shown: "private", lang, id };
}

/** The same card once more, for everybody; its receipts are kept already. */
export function severalAgain(card: OpenCard, asked: Asked): Card {
  const verdicts = card.recognitions.map((one) => decideOn(cardOfOne(card, one, asked), asked).verdict);
  return severalCard(card, verdicts, 0, asked);
}

/** The card of several messages and their verdicts, in the same order. */
function severalCard(card: OpenCard, verdicts: readonly (Verdict | Unjudged)[], left: number, asked: Asked): Card {
  const { ports, texts, chat, by } = asked;
  const { policy } = ports.checker();
  const summed: Summed[] = [];
  const each: CardElement[] = [];
  const show: Button[] = [];
  const number = card.recognitions.length;
  for (const [message, recognition] of card.recognitions.entries()) {
    const verdict = verdicts[message] as Verdict | Unjudged;
    const [status, ...rest] = verdictCard(verdict, recognition, policy.clauses, texts);
    const tone = "unreadable" in verdict ? "unreadable" : verdict.decision;
    const firstLine = status?.kind === "status" ? status.text : "";
    summed.push({ name: `${message + 1}. ${nameOf(recognition.text)}`.trim(), tone, firstLine });
    const button: Button = { label: chat.several.show(message + 1), press: { does: "show", message } };
    if (number > SHOWN_WITH_WORDS) {
      show.push(button);
      continue;
    }
    each.push(
      { kind: "heading", text: chat.several.message(message + 1, number) },
      ...(status === undefined ? [] : [status]),
      ...rest.filter(({ kind }) => kind === "quote").slice(0, 2),
      { kind: "buttons", buttons: [button] },
    );
  }
  return [
    ...each,
    ...summaryCard(summed, texts),
    ...(left > 0 ? [{ kind: "paragraph", text: chat.several.left(left) } as const] : []),
    ...(show.length > 0 ? [{ kind: "buttons", buttons: show } as const] : []),
    ...(by.place === "direct"
      ? []
      : [{ kind: "buttons", buttons: [{ label: chat.verdict.share, press: { does: "share" } }] } as const]),
    {
      kind: "footer",
      lines: [texts.card.verified(datesIn(texts.language).on(policy.lastVerified)), texts.card.advice],
    },
  ];
}

/** How a message begins, on one line. */
function nameOf(text: string): string {
  const line = text
    .slice(0, NAME_LENGTH * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= NAME_LENGTH) return line;
  // Without a half of a character that takes two units.
  return `${line
    .slice(0, NAME_LENGTH)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
