import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { Act } from "../recognise/act.js";
import type { ActFound, Recognition } from "../recognise/recognition.js";
import { createCarrierOf } from "./carrier-of.js";
import type { Context } from "./context.js";
import { indexOf } from "./policy-index.js";

/** The clause that speaks about an act found, and the carrier that it was chosen by. */
export interface Applied {
  readonly at: ClauseAt;
  readonly carrier?: string;
}

/**
 * Says which clause an act falls under, found as it is or read as another `act`. For a parcel's state it depends on the
 * carrier: what a person says wins, then a carrier named in the sentence, then one named elsewhere in the message.
 * What it returns throws a RangeError when the policy has no clause for the act, which loading rules out.
 */
export function createClauseFor(
  recognition: Recognition,
  context: Context,
  policy: PolicyAt,
): (found: ActFound, act: Act) => Applied {
  const { clauseOf, carriers } = indexOf(policy);
  // Most messages tell no parcel's state, and then nobody asks.
  let carrierOf: ReturnType<typeof createCarrierOf> | undefined;
  const said = context.carrier_integrated ?? saidOf(context.answers?.["carrier_integrated"]);
  return (found, act) => {
    if (act !== "shipment_status") return { at: clauseOf(act, found.case) };
    if (said !== undefined) return { at: clauseOf(act, said ? "integrated" : "not_integrated") };
    carrierOf ??= createCarrierOf(recognition, carriers);
    const named = carrierOf(found.span);
    if (named === undefined) return { at: clauseOf(act, "unknown_carrier") };
    const kind = named.integrated === null ? "unknown_carrier" : named.integrated ? "integrated" : "not_integrated";
    return { at: clauseOf(act, kind), carrier: named.id };
  };
}

function saidOf(answer: string | undefined): boolean | undefined {
  return answer === "yes" ? true : answer === "no" ? false : undefined;
}
