import type { Span } from "../message/span.js";
import type { PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { Recognise } from "../recognise/recognise.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";
import { decide } from "./decide.js";
import type { Verdict } from "./verdict.js";

/** What makes the rest of a message worth sending. */
const WORTH: readonly Act[] = ["fulfilment", "goods_delivery", "legal_notice"];
/** Cutting may uncover a sentence that was read with its neighbour; more rounds than this are not tried. */
const ROUNDS = 3;

/**
 * The message without what is not allowed, when what is left is still worth sending: it does something for the order, the
 * goods or the law, or only the address in a signature was cut. It is assessed again and itself allowed; otherwise
 * undefined.
 */
export function trim(
  recognise: Recognise,
  recognition: Recognition,
  verdict: Verdict,
  context: Context,
  policy: PolicyAt,
  engine: string,
): string | undefined {
  let text = recognition.text.slice(recognition.body.start, recognition.body.end);
  let cuts = cutsOf(verdict).map(({ start, end }) => ({
    start: start - recognition.body.start,
    end: end - recognition.body.start,
  }));
  cuts = cuts.filter(({ start, end }) => start >= 0 && end <= text.length);
  if (verdict.decision === "allowed" || cuts.length === 0) return undefined;
  const onlySignature = verdict.findings
    .filter(({ effect }) => effect !== "allowed")
    .every(({ zone, act }) => zone === "signature" && act === "promotion");
  const worth =
    onlySignature ||
    verdict.findings.some(({ act, sure, effect }) => sure && effect === "allowed" && WORTH.includes(act));
  if (!worth) return undefined;

  for (let round = 0; round < ROUNDS; round++) {
    text = without(text, cuts);
    const again = recognise({ text });
    const second = decide(again, withoutAnswers(context), policy, engine);
    if ("unreadable" in second) return undefined;
    const stillWorth =
      onlySignature ||
      second.findings.some(({ act, sure, effect }) => sure && effect === "allowed" && WORTH.includes(act));
    if (second.decision === "allowed") return stillWorth ? again.text : undefined;
    if (!stillWorth) return undefined;
    text = again.text;
    cuts = cutsOf(second);
    if (cuts.length === 0) return undefined;
  }
  return undefined;
}

function cutsOf(verdict: Verdict): Span[] {
  return verdict.findings
    .filter(({ effect, courtesy, sure }) => effect !== "allowed" || courtesy === true || !sure)
    .map(({ span }) => span);
}

/** Answers name a place in the whole message, so they do not fit what is left of it. */
function withoutAnswers({ answers: _answers, ...context }: Context): Context {
  return context;
}

function without(text: string, cuts: readonly Span[]): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    kept += text.slice(at, start);
    at = end;
  }
  kept += text.slice(at);
  return kept
    .replace(/^[ \t]*[-*•·|,;:()/ ]+$/gm, "")
    .replace(/[ \t]*\(\s*\)/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/ +([,.;:!?])/g, "$1")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
