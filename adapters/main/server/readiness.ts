import type { OpenStore } from "./open-store.js";

const PING_MS = 2_000;

/**
 * Whether a server or worker can do its work: what `/readyz` says.
 *
 * @returns `notReady` gives what keeps it from that, one word each: `stopping`, `database`, `migrations`
 */
export function createReadiness(store: Pick<OpenStore, "missing">) {
  let stopping = false;
  return {
    notReady: async (): Promise<readonly string[]> => {
      if (stopping) return ["stopping"];
      return (await inTime(store.missing)) ?? ["database"];
    },
    /** From now on it takes nothing new. */
    stop: () => {
      stopping = true;
    },
  };
}

/** Undefined where nothing came in time, or an error. */
async function inTime<T>(ask: () => Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PING_MS);
  });
  const answered = ask().catch(() => undefined);
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
