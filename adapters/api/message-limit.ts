/** How many messages a token may have checked. */
export interface MessageLimit {
  readonly messages: number;
  /** Milliseconds. */
  readonly window: number;
}

/** Some 330 a second: more than a shop sends, less than one processor judges. */
export const MESSAGE_LIMIT: MessageLimit = { messages: 20_000, window: 60_000 };

/** More tokens than this are not remembered at once; whoever is forgotten begins anew. */
const MOST_TOKENS = 10_000;

/**
 * Counts messages by token in windows of time. It guards the process in which it counts, so it counts for that one alone
 * and writes nothing: at 200 messages a second a row for each would cost more than the check.
 *
 * @returns the seconds to wait where the messages do not fit any more; undefined where they were counted
 */
export function createMessageLimit(
  { messages: most, window }: MessageLimit,
  now: () => number,
): (id: string, messages: number) => number | undefined {
  const counted = new Map<string, { start: number; messages: number }>();
  return (id, messages) => {
    const at = now();
    const start = at - (at % window);
    const before = counted.get(id);
    const sum = (before?.start === start ? before.messages : 0) + messages;
    if (sum > most) return Math.ceil((start + window - at) / 1000);
    if (before === undefined && counted.size >= MOST_TOKENS) counted.clear();
    counted.set(id, { start, messages: sum });
    return undefined;
  };
}
