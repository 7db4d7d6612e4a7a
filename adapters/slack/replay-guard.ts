import { SIGNATURE_SECONDS } from "./verify-signature.js";

/** Our clock may be behind Slack's by as much as it may be ahead, so a signature can be fresh for twice that long. */
const KEPT_MS = 2 * SIGNATURE_SECONDS * 1_000;

/**
 * Remembers the signatures that came to this process: true for one that is new. At once, without asking a store, so that
 * nothing stands between a command and its acknowledgement.
 *
 * @param now milliseconds since 1970
 */
export function createReplayGuard(now: () => number): (signature: string) => boolean {
  const seen = new Map<string, number>();
  return (signature) => {
    for (const [old, at] of seen) {
      if (at > now() - KEPT_MS) break;
      seen.delete(old);
    }
    if (seen.has(signature)) return false;
    seen.set(signature, now());
    return true;
  };
}
