import type { Recognition } from "../../recognise/recognition.js";
import { sketchOf } from "../../verdict/sketch.js";
import type { Unjudged, Verdict } from "../../verdict/verdict.js";
import type { Answer } from "../answer-shape.js";
import { type Asked, inLang } from "../asked.js";
import { chatVerdictCard } from "../chat-verdict-card.js";
import type { OpenCard } from "../ports.js";

/** Decides on the one message of a card. Throws a RangeError where the card holds none. */
export function decideOn(card: OpenCard, { ports }: Pick<Asked, "ports">) {
  const [recognition] = card.recognitions;
  if (recognition === undefined) throw new RangeError("the card holds no message");
  const checker = ports.checker();
  const verdict = checker.again(recognition, card.context, card.asOf, card.knownAt);
  return { verdict, recognition, policy: checker.policy };
}

/** A message of which more was found is not asked about later. */
const MOST_ACTS = 300;

/** Keeps what a verdict was computed from, so that "why" with its receipt can tell. */
export async function keepReceipt(
  verdict: Verdict | Unjudged,
  recognition: Recognition,
  { by, ports }: Pick<Asked, "by" | "ports">,
) {
  if ("unreadable" in verdict) return;
  const clauses = [...new Set(verdict.findings.map(({ clause }) => clause))];
  // Of the longest texts nothing more is kept: a row stays small.
  const made =
    recognition.acts.length > MOST_ACTS ? undefined : { channel: by.channel, sketch: sketchOf(recognition, verdict) };
  await ports.receipts.keep(by.tenant, verdict.receipt, clauses, verdict.decision, made);
}

/** The verdict on the one message of a new card, for the asker alone; the card is kept for its buttons. */
export async function newVerdict(card: OpenCard, asked: Asked): Promise<Answer> {
  const here = inLang(asked, card.lang);
  const { verdict, recognition, policy } = decideOn(card, here);
  const [id] = await Promise.all([
    asked.ports.cards.keep(asked.by.tenant, asked.by.user, card),
    keepReceipt(verdict, recognition, here),
  ]);
  const shown = chatVerdictCard(verdict, recognition, policy, here, card.link);
  return { answer: "card", card: shown, shown: "private", lang: card.lang, id };
}

/** The verdict decided again in another context, in the place of the card that was pressed. */
export async function verdictAgain(id: string, card: OpenCard, asked: Asked): Promise<Answer> {
  const { verdict, recognition, policy } = decideOn(card, asked);
  await asked.ports.cards.replace(asked.by.tenant, asked.by.user, id, card);
  await keepReceipt(verdict, recognition, asked);
  const shown = chatVerdictCard(verdict, recognition, policy, asked, card.link);
  return { answer: "card", card: shown, shown: "replace", lang: card.lang, id };
}
