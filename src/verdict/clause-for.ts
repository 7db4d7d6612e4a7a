import type { ClauseCase } from "../policy/clause.js";
import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { ActFound, Recognition } from "../recognise/recognition.js";
import { createCarrierOf } from "./carrier-of.js";
import type { Context } from "./context.js";

/** The clause that speaks about an act found, and the carrier that it was chosen by. */
export interface Applied {
  readonly at: ClauseAt;
  readonly carrier?: string;
}

/**
 * Says which clause an act falls under. For a parcel's state it depends on the carrier: what a person says wins, then a
 * carrier named in the sentence, then one named elsewhere in the message.
 * What it returns throws a RangeError when the policy has no clause for the act, which loading rules out.
 */
export function createClauseFor(
  recognition: Recognition,
  context: Context,
  policy: PolicyAt,
): (found: ActFound) => Applied {
  const clauseOf = createClauseOf(policy);
  const carrierOf = createCarrierOf(recognition, policy.carriers);
  const said = context.carrier_integrated ?? saidOf(context.answers?.["carrier_integrated"]);
  return (found) => {
    if (found.act !== "shipment_status") return { at: clauseOf(found.act, found.case) };
    if (said !== undefined) return { at: clauseOf(found.act, said ? "integrated" : "not_integrated") };
    const named = carrierOf(found.span);
    if (named === undefined) return { at: clauseOf(found.act, "unknown_carrier") };
    const kind = named.integrated === null ? "unknown_carrier" : named.integrated ? "integrated" : "not_integrated";
    return { at: clauseOf(found.act, kind), carrier: named.id };
  };
}

/** The clause of an act and case; where there is none of that case, the act's ordinary one. */
function createClauseOf({ clauses }: PolicyAt): (act: string, wanted: ClauseCase | undefined) => ClauseAt {
  const keyOf = (act: string, wanted: ClauseCase | undefined) => `${act}/${wanted ?? ""}`;
  const byKey = new Map(clauses.map((at) => [keyOf(at.clause.act, at.clause.case), at]));
  return (act, wanted) => {
    const found = byKey.get(keyOf(act, wanted)) ?? byKey.get(keyOf(act, undefined));
    if (found === undefined) throw new RangeError(`the policy has no clause for the act ${act}`);
    return found;
  };
}

function saidOf(answer: string | undefined): boolean | undefined {
  return answer === "yes" ? true : answer === "no" ? false : undefined;
}
