import type { PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { Recognise } from "../recognise/recognise.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";
import { cutsOf } from "./cuts.js";
import { decide } from "./decide.js";
import type { Verdict } from "./verdict.js";
import { without } from "./without.js";

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
  let cuts = cutsOf(verdict.findings, recognition.text).map(({ start, end }) => ({
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
    const second = decide(again, contextOf(context, verdict), policy, engine);
    if ("unreadable" in second) return undefined;
    const stillWorth =
      onlySignature ||
      second.findings.some(({ act, sure, effect }) => sure && effect === "allowed" && WORTH.includes(act));
    if (second.decision === "allowed") return stillWorth ? again.text : undefined;
    if (!stillWorth) return undefined;
    text = again.text;
    cuts = cutsOf(second.findings, again.text);
    if (cuts.length === 0) return undefined;
  }
  return undefined;
}

/**
 * What is left is read like the whole message, whose subject or quoted mail may have suggested the reply. Answers name a
 * place in the whole message, so they do not fit what is left of it.
 */
function contextOf({ answers: _answers, ...context }: Context, { reading }: Verdict): Context {
  return { ...context, initiator: reading.as };
}
