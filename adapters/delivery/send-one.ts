import { backOff } from "../../src/announce/back-off.js";
import type { ClaimedDelivery, Outcome } from "../../src/announce/ledger.js";
import type { Card } from "../../src/chat/card.js";
import type { WorkerParts } from "./worker.js";

/** What became of a delivery, or that there was nothing to say any more. */
export type Result = Outcome | { readonly means: "overtaken" };

/** An edit whose end is unknown is made again so often: twice the same edit is one edit. */
const MOST_EDITS = 8;
/** A platform that is not configured in this process may be in another. */
const ELSEWHERE_SECONDS = 300;

/**
 * Composes a delivery and makes its one call. Undefined where nobody knows yet what became of it although it can be found
 * out: then it stays as it is, and is looked for when its lease ends.
 */
export async function sendOne(
  claimed: ClaimedDelivery,
  { posters, announcer, now, log }: Pick<WorkerParts, "posters" | "announcer" | "now" | "log">,
): Promise<Result | undefined> {
  const poster = posters[claimed.platform];
  if (poster === undefined) {
    return { means: "later", code: "not_configured_here", afterSeconds: ELSEWHERE_SECONDS, whole: true };
  }
  let card: Card | "overtaken";
  try {
    card = await announcer.compose(claimed, now());
  } catch (err) {
    log.error({ err, delivery: claimed.id, covers: claimed.covers }, "an announcement could not be composed");
    return { means: "our_fault", code: "not_composed" };
  }
  if (card === "overtaken") return { means: "overtaken" };
  let outcome: Outcome;
  try {
    outcome = await poster[claimed.action](claimed, card);
  } catch (err) {
    // Posters do not throw because of a platform; what is thrown came before the call, from the store of tokens.
    log.error({ err, delivery: claimed.id }, "a delivery could not be begun");
    return { means: "later", code: "not_begun", afterSeconds: backOff(claimed.tries, Math.random()), whole: false };
  }
  if (outcome.means !== "unknown") return outcome;
  if (claimed.action === "edit" && claimed.tries < MOST_EDITS) {
    const afterSeconds = backOff(claimed.tries, Math.random());
    return { means: "later", code: outcome.code, afterSeconds, whole: false };
  }
  const found = (await poster.isThere?.(claimed).catch(() => undefined)) ?? { there: "cannot_tell" };
  if (found.there === "yes") return { means: "sent", posted: found.posted };
  // It may still be on its way: it is looked for again when the lease is over.
  return found.there === "no" ? undefined : outcome;
}
