import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import { privately } from "../privately.js";
import { say } from "../say.js";

/** What the bot does, its commands, and what becomes of a message's text. */
export function help({ chat, texts, lang }: Asked): Answer {
  const { help: words } = chat;
  return privately(
    [
      { kind: "heading", text: words.title },
      { kind: "paragraph", text: words.what },
      { kind: "heading", text: words.commands },
      { kind: "facts", facts: words.verbs.map(([name, value]) => ({ name, value })) },
      {
        kind: "buttons",
        buttons: [
          { label: words.buttons.check, press: say("check", lang) },
          { label: words.buttons.timeline, press: say("timeline", lang) },
          { label: words.buttons.rules, press: say("rules", lang) },
          { label: words.buttons.settings, press: say("settings", lang) },
        ],
      },
      { kind: "paragraph", text: words.privacy },
      { kind: "footer", lines: [texts.card.advice] },
    ],
    lang,
  );
}
