import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

const held = new AsyncLocalStorage<string>();

/**
 * Does some work under an id, which every line that is logged meanwhile carries as `trace`, however deep it is logged. Work
 * that is under one already keeps it: an ask and the delivery of its answer have the same.
 *
 * @param id a new one is made where it is left out
 */
export function underId<T>(work: () => T, id: string = held.getStore() ?? randomUUID()): T {
  return held.run(id, work);
}

/** The id that the work of this moment is under. */
export function idNow(): string | undefined {
  return held.getStore();
}
