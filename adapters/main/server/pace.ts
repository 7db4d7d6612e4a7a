import type { Pace } from "../../../src/chat/ports.js";

/** One audit at a time in this process, and between its templates whatever else has come in. */
export function createPace(): Pace {
  let last: Promise<unknown> = Promise.resolve();
  return {
    alone: (work) => {
      const mine = last.then(work);
      // The next one waits for this to end, however it ends.
      last = mine.catch(() => {});
      return mine;
    },
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
