import type { Card, Tone } from "./card.js";
import { ICONS } from "./icons.js";
import type { Texts } from "./texts/pl.js";

/** What became of one message of several: its name, and the first line of its answer. */
export interface Summed {
  readonly name: string;
  readonly tone: Tone;
  readonly firstLine: string;
}

/** Several verdicts at a glance: a line for each, and how many came to what. */
export function summaryCard(all: readonly Summed[], { decision, summary }: Texts): Card {
  const tones: readonly Tone[] = ["not_allowed", "depends", "unreadable", "allowed"];
  const parts = tones.flatMap((tone) => {
    const number = all.filter((one) => one.tone === tone).length;
    return number === 0 ? [] : [summary.part[tone](number)];
  });
  return [
    { kind: "heading", text: summary.title },
    {
      kind: "facts",
      facts: all.map(({ name, tone, firstLine }) => ({
        name,
        value: `${ICONS[tone]} ${decision[tone]}. ${firstLine}`,
      })),
    },
    { kind: "paragraph", text: `${summary.messages(all.length)}: ${parts.join(", ")}.` },
  ];
}
