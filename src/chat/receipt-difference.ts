import type { Receipt } from "../verdict/receipt.js";

/** What of a receipt can be another when its verdict is computed again. `receipt`: its own id does not fit it. */
export type Difference = "text" | "policy" | "engine" | "receipt";

/**
 * Why a verdict computed again, in the same context and for the same days, has another receipt than it had.
 * An empty list proves that it is the same verdict.
 */
export function receiptDifference(then: Receipt, now: Receipt): Difference[] {
  if (then.id === now.id) return [];
  const found = (["text", "policy", "engine"] as const).filter((part) => then[part] !== now[part]);
  return found.length === 0 ? ["receipt"] : found;
}
