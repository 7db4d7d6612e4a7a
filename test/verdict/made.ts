import type { Zone } from "../../src/message/zones.js";
import { type PolicyAt, policyAt } from "../../src/policy/policy-at.js";
import type { Act } from "../../src/recognise/act.js";
import type { ActFound, Case, Recognition } from "../../src/recognise/recognition.js";
import type { Context } from "../../src/verdict/context.js";
import { decide } from "../../src/verdict/decide.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { allegro } from "../policy/allegro-files.js";

/** The day on which today's rules are looked at. */
export const TODAY = "2026-11-23";

const POLICY = allegro();

/** The real policy as of a day, as known on a day; a copy that a test may change. */
export function onDay(asOf: string = TODAY, knownAt: string = asOf): PolicyAt {
  return structuredClone(policyAt(POLICY, asOf, knownAt));
}

/**
 * A recognition made by hand, without a recogniser. Each act is a sentence of its own: `fulfilment`,
 * `fiscal_document/ksef` for a case, `other?rating_request,order_status` for a doubt and what else it may be,
 * `promotion@signature` for another zone than the body, `shipment_status+DPD` for a carrier that it names.
 */
export function made(acts: readonly string[], more: Partial<Recognition> = {}): Recognition {
  let text = "";
  const found: ActFound[] = [];
  const carriers: { carrier: string; start: number; end: number }[] = [];
  for (const spec of acts) {
    const match = /^([a-z_]+)(?:\/([a-z]+))?(?:\+([A-Z_]+))?(?:\?([a-z_,]+))?(?:@([a-z]+))?$/.exec(spec);
    if (match === null) throw new Error(`not an act: ${spec}`);
    const [, act, kind, carrier, doubts, zone] = match;
    const start = text.length;
    text += `Zdanie ${found.length + 1}${carrier === undefined ? "" : ` ${carrier}`}. `;
    const end = text.length - 1;
    found.push({
      act: act as Act,
      ...(kind === undefined ? {} : { case: kind as Case }),
      span: { start, end },
      quote: text.slice(start, end),
      zone: (zone ?? "body") as Zone,
      basis: "rule",
      rule: "by.hand",
      sure: doubts === undefined,
      ...(doubts === undefined ? {} : { alternatives: doubts.split(",") as Act[] }),
    });
    if (carrier !== undefined) carriers.push({ carrier, start: end - carrier.length - 1, end: end - 1 });
  }
  text = text.trim() || "Dzień dobry";
  return {
    text,
    languages: ["pl"],
    acts: found,
    carriers,
    body: { start: 0, end: text.length },
    attachments: false,
    ...more,
  };
}

/** The verdict on acts made by hand, today unless another day is said. Throws when there is none. */
export function verdictOn(
  acts: readonly string[] | Recognition,
  context: Context = {},
  policy: PolicyAt = onDay(),
): Verdict {
  const verdict = decide("acts" in acts ? acts : made(acts), context, policy, "engine");
  if ("unreadable" in verdict) throw new Error(`unreadable: ${verdict.unreadable}`);
  return verdict;
}
