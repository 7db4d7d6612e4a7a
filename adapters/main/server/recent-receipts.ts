import type { RecentReceipt } from "../../../src/announce/changed-receipts.js";
import type { KeptReceipts } from "../../storage/receipts.js";

/** So many of a channel's last checks are asked whether a change concerns them. */
const MOST = 200;
/** For so long it is remembered which channels have any. */
const FRESH_MS = 60_000;

/**
 * The last receipts of a channel. A fan-out asks for thousands of channels, most of which never checked anything: which
 * ones did is asked once a minute, and only those are looked up.
 */
export function recentReceipts(
  receipts: Pick<KeptReceipts, "recent" | "channels">,
  now: () => number,
): (tenant: string, channel: string) => Promise<readonly RecentReceipt[]> {
  let known: Promise<ReadonlySet<string>> | undefined;
  let knownAt = Number.NEGATIVE_INFINITY;
  const keyOf = (tenant: string, channel: string) => JSON.stringify([tenant, channel]);
  const look = async () => new Set((await receipts.channels()).map((one) => keyOf(one.tenant, one.channel)));
  return async (tenant, channel) => {
    if (known === undefined || Math.abs(now() - knownAt) > FRESH_MS) {
      knownAt = now();
      known = look().catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    }
    return (await known).has(keyOf(tenant, channel)) ? receipts.recent(tenant, channel, MOST) : [];
  };
}
