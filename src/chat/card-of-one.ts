import type { Recognition } from "../recognise/recognition.js";
import type { Asked } from "./asked.js";
import { contextFor } from "./context-for.js";
import type { OpenCard } from "./ports.js";

/** The card of one message, with what the settings say of it. */
export function cardOfOne(card: OpenCard, recognition: Recognition, { ports, settings }: Asked): OpenCard {
  const { carriers } = ports.checker().policy;
  return {
    ...card,
    recognitions: [recognition],
    context: contextFor(recognition, card.context, settings.merged, carriers),
  };
}
