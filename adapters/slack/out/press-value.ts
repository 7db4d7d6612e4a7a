import type { Press } from "../../../src/chat/card.js";

/** What a button carries through Slack and back: the open card it belongs to and what it does. At most 2,000 characters. */
export function pressValue(card: string | undefined, press: Press): string {
  const value = JSON.stringify({ card: card ?? "", press });
  if (value.length > 2_000)
    throw new RangeError("A button carries more than 2,000 characters; Slack would refuse the card.");
  return value;
}

/** What a pressed button carried; nothing where it is not one of ours. */
export function readPressValue(value: unknown): { card: string; press: Press } | undefined {
  if (typeof value !== "string" || value.length > 2_000) return undefined;
  try {
    const { card, press } = JSON.parse(value) as { card?: unknown; press?: { does?: unknown } };
    if (typeof card !== "string" || typeof press?.does !== "string") return undefined;
    return { card, press: press as Press };
  } catch {
    return undefined;
  }
}
