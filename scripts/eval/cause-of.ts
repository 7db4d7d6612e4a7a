import type { Act } from "../../src/recognise/act.js";
import type { Recognition } from "../../src/recognise/recognition.js";

/** Acts that make a message not allowed wherever they stand; of the others the decision hangs on what else is done. */
const FORBIDDEN: readonly Act[] = [
  "fiscal_document",
  "payment_received",
  "order_status",
  "shipment_status",
  "rating_request",
  "rating_change_request",
  "payment_reminder",
  "promotion",
];

/**
 * Why a decision went wrong, in a few words by which misses are grouped: what was not read, read wrongly, missed, seen
 * where it is not, or only doubted. Where several things went wrong, the one that turned the decision most surely.
 *
 * @param expected the label's acts
 * @param wanted the decision that the label gives
 * @param given the decision that was made
 */
export function causeOf(expected: readonly Act[], wanted: string, given: string, recognition: Recognition): string {
  if (wanted === "unreadable") return "read, though it cannot be";
  if (given === "unreadable") return `not read: ${recognition.unreadable}`;
  const sure = new Set(recognition.acts.filter((found) => found.sure).map(({ act }) => act));
  const extra = [...sure].filter((act) => FORBIDDEN.includes(act) && !expected.includes(act));
  const missed = expected.filter((act) => !recognition.acts.some((found) => found.act === act));
  const doubted = recognition.acts.find((found) => !found.sure);
  if (given === "not_allowed" && extra.length > 0) return `seen where it is not: ${extra[0]}`;
  if (given === "depends" && doubted !== undefined)
    return `doubted: ${expected.includes(doubted.act) ? doubted.act : "something else"}`;
  const forbidden = missed.find((act) => FORBIDDEN.includes(act)) ?? missed[0];
  if (wanted !== "allowed" && forbidden !== undefined)
    return `missed: ${forbidden}${recognition.acts.length > 0 ? ", beside others" : ""}`;
  if (sure.has("product_help") && !expected.includes("product_help")) return "seen where it is not: product_help";
  if (expected.includes("shipment_status")) return "which carrier";
  if (expected.includes("fiscal_document")) return "which kind of document";
  return "reply or not, or thanks by itself";
}
