import type { Lang } from "../../src/chat/ask.js";
import { contextFor } from "../../src/chat/context-for.js";
import { nameOf } from "../../src/chat/name-of.js";
import { settingsHere } from "../../src/chat/settings-here.js";
import { textsIn } from "../../src/chat/texts/texts.js";
import type { Clause } from "../../src/policy/clause.js";
import { wordsIn } from "../../src/policy/words-in.js";
import type { Decision, Finding } from "../../src/verdict/verdict.js";
import type { Session } from "./sessions.js";
import type { TryJudged, TryMark } from "./wire.js";

/** The messages of an open card with what decided on each of them; none where the card is gone. */
export async function judgedBy(id: string, { ports, by }: Session): Promise<TryJudged[]> {
  const card = await ports.cards.find(by.tenant, by.user, id);
  if (card === undefined) return [];
  const { merged } = await settingsHere(by, ports);
  const { again, policy } = ports.checker();
  return card.recognitions.map((recognition): TryJudged => {
    const context = contextFor(recognition, card.context, merged, policy.carriers);
    const verdict = again(recognition, context, card.asOf, card.knownAt);
    if ("unreadable" in verdict) return { tone: "unreadable", text: recognition.text, marks: [] };
    return {
      tone: verdict.decision,
      text: recognition.text,
      marks: marksOf(verdict.findings, policy.clauses, card.lang),
    };
  });
}

const STRICTEST: readonly Decision[] = ["not_allowed", "depends", "allowed"];

/** Spans may overlap: the text is cut at each of their ends, and a piece has the reasons of all that cover it. */
export function marksOf(findings: readonly Finding[], clauses: readonly Clause[], lang: Lang): TryMark[] {
  const cuts = [...new Set(findings.flatMap(({ span }) => [span.start, span.end]))].sort((one, other) => one - other);
  return cuts.flatMap((start, index): TryMark[] => {
    const end = cuts[index + 1];
    if (end === undefined) return [];
    const over = findings.filter(({ span }) => span.start <= start && span.end >= end);
    const effect = STRICTEST.find((one) => over.some((finding) => finding.effect === one));
    if (effect === undefined) return [];
    const reasons = over.map((finding) => ({
      act: nameOf(finding, clauses, textsIn(lang)),
      why: wordsIn(finding.why, lang),
    }));
    return [{ start, end, effect, reasons: unique(reasons) }];
  });
}

function unique(reasons: TryMark["reasons"]): TryMark["reasons"] {
  return reasons.filter(
    ({ act, why }, index) => reasons.findIndex((other) => other.act === act && other.why === why) === index,
  );
}
