import type { Carrier } from "../policy/carrier.js";
import type { ClauseCase } from "../policy/clause.js";
import type { ClauseAt, PolicyAt } from "../policy/policy-at.js";
import type { ActFound, Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";

/** The clause that speaks about an act found, and the carrier that it was chosen by. */
export interface Applied {
  readonly at: ClauseAt;
  readonly carrier?: string;
}

/**
 * Which clause an act falls under. For a parcel's state it depends on the carrier: what a person says wins, then a carrier
 * named in the sentence, then one named elsewhere in the message.
 * Throws a RangeError when the policy has no clause for the act, which loading rules out.
 */
export function clauseFor(found: ActFound, recognition: Recognition, context: Context, policy: PolicyAt): Applied {
  if (found.act !== "shipment_status") return { at: clauseOf(policy, found.act, found.case) };
  const said = context.carrier_integrated ?? saidOf(context.answers?.["carrier_integrated"]);
  if (said !== undefined) return { at: clauseOf(policy, found.act, said ? "integrated" : "not_integrated") };
  const named = carrierOf(found, recognition, policy.carriers);
  if (named === undefined) return { at: clauseOf(policy, found.act, "unknown_carrier") };
  const kind = named.integrated === null ? "unknown_carrier" : named.integrated ? "integrated" : "not_integrated";
  return { at: clauseOf(policy, found.act, kind), carrier: named.id };
}

function clauseOf(policy: PolicyAt, act: string, wanted: ClauseCase | undefined): ClauseAt {
  const exact = policy.clauses.find(({ clause }) => clause.act === act && clause.case === wanted);
  const ordinary = policy.clauses.find(({ clause }) => clause.act === act && clause.case === undefined);
  const found = exact ?? ordinary;
  if (found === undefined) throw new RangeError(`the policy has no clause for the act ${act}`);
  return found;
}

function saidOf(answer: string | undefined): boolean | undefined {
  return answer === "yes" ? true : answer === "no" ? false : undefined;
}

/** The strictest of the carriers named: an integrated one, else the shop's own transport, else one not known. */
function carrierOf(found: ActFound, recognition: Recognition, carriers: readonly Carrier[]): Carrier | undefined {
  const inside = recognition.carriers.filter(({ start, end }) => start >= found.span.start && end <= found.span.end);
  const named = (inside.length > 0 ? inside : recognition.carriers).flatMap(
    ({ carrier }) => carriers.find(({ id }) => id === carrier) ?? [],
  );
  return (
    named.find(({ integrated }) => integrated === true) ??
    named.find(({ integrated }) => integrated === false) ??
    named[0]
  );
}
