/** What both platforms limit is a channel, too: Slack says one post a second; Teams a few, edits among them. */
const CHANNEL_MS = 1_000;

interface Waiting {
  readonly tenant: string;
  readonly method: string;
  readonly channel: string;
}

/**
 * Of what may be sent at once into one channel by one method only the first; those behind it are told how long to wait, in
 * milliseconds. They are planned apart, but after a wait all of them are due; it matters where a workspace is given a faster
 * pace than a channel stands. Methods without a pace are free.
 */
export function apart<One extends Waiting>(
  ready: readonly One[],
  pace: Readonly<Record<string, number>>,
): { readonly first: readonly One[]; readonly behind: readonly { readonly one: One; readonly waits: number }[] } {
  const counts = new Map<string, number>();
  const waiting = ready.map((one) => {
    if ((pace[one.method] ?? 0) <= 0) return { one, waits: 0 };
    const key = [one.tenant, one.method, one.channel].join("\u0000");
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return { one, waits: before * CHANNEL_MS };
  });
  return {
    first: waiting.flatMap(({ one, waits }) => (waits === 0 ? one : [])),
    behind: waiting.filter(({ waits }) => waits > 0),
  };
}
