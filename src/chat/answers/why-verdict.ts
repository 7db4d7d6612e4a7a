import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { OpenCard } from "../ports.js";
import { privately } from "../privately.js";
import { verdictCard } from "../verdict-card.js";
import { whyElements } from "../why-elements.js";
import { decideOn } from "./verdict.js";

/** What a verdict was computed from, for the asker alone, where the platform cannot unfold it in the card. */
export function whyVerdict(card: OpenCard, asked: Asked): Answer {
  const { texts, lang } = asked;
  const { verdict, recognition, policy } = decideOn(card, asked);
  const whole = verdictCard(verdict, recognition, policy.clauses, texts);
  if ("unreadable" in verdict) return privately(whole, lang);
  const kept = whole.filter(({ kind }) => kind === "status" || kind === "footer");
  const [status, footer] = kept;
  return privately(
    [
      ...(status === undefined ? [] : [status]),
      { kind: "heading", text: texts.card.why },
      ...whyElements(verdict, policy.clauses, texts),
      ...(footer === undefined ? [] : [footer]),
    ],
    lang,
  );
}
