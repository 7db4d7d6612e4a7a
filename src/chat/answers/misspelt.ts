import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";

/** Asks whether a command was meant; the other button checks what was typed as a message. */
export async function misspelt(
  { typed, meant }: Extract<Ask, { ask: "misspelt" }>,
  { ports, by, chat, lang, today }: Asked,
): Promise<Answer> {
  const { misspelt: words } = chat;
  const recognitions = [ports.checker().recognise({ text: typed })];
  const id = await ports.cards.keep(by.tenant, by.user, {
    recognitions,
    context: {},
    asOf: today,
    knownAt: today,
    lang,
  });
  return {
    answer: "card",
    card: [
      { kind: "paragraph", text: words.ask(meant) },
      { kind: "facts", facts: [{ name: words.typed, value: typed }] },
      {
        kind: "buttons",
        buttons: [
          { label: words.yes(meant), press: { does: "say", text: meant } },
          { label: words.check, press: { does: "show", message: 0 } },
        ],
      },
    ],
    shown: "private",
    lang,
    id,
  };
}
