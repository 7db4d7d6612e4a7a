import type { PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { Recognise } from "../recognise/recognise.js";
import type { Recognition } from "../recognise/recognition.js";
import { type Assessed, assess } from "./assess.js";
import type { Context } from "./context.js";
import { type Cuttable, cutsOf } from "./cuts.js";
import { effectsOf } from "./effects.js";
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
): string | undefined {
  if (verdict.decision === "allowed") return undefined;
  const onlySignature = verdict.findings
    .filter(({ effect }) => effect !== "allowed")
    .every(({ zone, act }) => zone === "signature" && act === "promotion");
  if (!onlySignature && !isWorthSending(verdict.findings)) return undefined;

  let { text } = recognition;
  const { body } = recognition;
  let cuts = cutsOf(verdict.findings, text).filter(({ start, end }) => start >= body.start && end <= body.end);
  cuts = cuts.map(({ start, end }) => ({ start: start - body.start, end: end - body.start }));
  text = text.slice(body.start, body.end);

  for (let round = 0; round < ROUNDS && cuts.length > 0; round++) {
    const again = recognise({ text: without(text, cuts) });
    if (again.unreadable !== undefined) return undefined;
    const second = assess(again, contextOf(context, verdict), policy);
    const found = cuttable(second);
    if (!onlySignature && !isWorthSending(found)) return undefined;
    if (second.decision === "allowed") return again.text;
    text = again.text;
    cuts = cutsOf(found, text);
  }
  return undefined;
}

function isWorthSending(found: readonly Cuttable[]): boolean {
  return found.some(({ act, sure, effect }) => sure && effect === "allowed" && WORTH.includes(act));
}

/** What was found, as far as cutting asks; a finding with its reasons is made only of what is told. */
function cuttable({ judged, here }: Assessed): Cuttable[] {
  return effectsOf(judged, here).map(({ judged: { found, alternatives }, effect, courtesy }) => ({
    act: found.act,
    zone: found.zone,
    span: found.span,
    effect,
    courtesy,
    sure: alternatives.length === 0,
  }));
}

/**
 * What is left is read like the whole message, whose subject or quoted mail may have suggested the reply. Answers name a
 * place in the whole message, so they do not fit what is left of it.
 */
function contextOf({ answers: _answers, ...context }: Context, { reading }: Verdict): Context {
  return { ...context, initiator: reading.as };
}
