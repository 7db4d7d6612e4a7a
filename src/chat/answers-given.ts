import type { Policy } from "../policy/policy.js";
import { wordsIn } from "../policy/words-in.js";
import { ACTS } from "../recognise/act.js";
import type { Context } from "../verdict/context.js";
import { DOES } from "../verdict/does.js";
import type { Button, CardElement, Fact } from "./card.js";
import type { ChatTexts } from "./texts/chat-pl.js";
import type { Texts } from "./texts/pl.js";

/** The question whose answer the settings can give, too. */
export const TRACKING_QUESTION = "carrier_integrated";

/** What the verdict rests on beside the text: answers that a person gave and what the settings say, with a way back. */
export function answersGiven(
  context: Context,
  policy: Policy,
  { language }: Pick<Texts, "language">,
  { verdict: words }: ChatTexts,
): CardElement[] {
  const facts = Object.entries(context.answers ?? {}).flatMap(([id, value]): Fact[] => {
    const question = policy.clauses.find((clause) => clause.question?.id === id)?.question;
    const doubted = ACTS.find((act) => id.startsWith(`${act}@`));
    const asked = question?.text ?? (doubted === undefined ? undefined : DOES[doubted]);
    const label = question?.answers.find((answer) => answer.value === value)?.label;
    return asked === undefined
      ? []
      : [
          {
            name: wordsIn(asked, language),
            value: label === undefined ? (value === "yes" ? words.yes : words.no) : wordsIn(label, language),
          },
        ];
  });
  const undo: Button[] =
    facts.length === 0 ? [] : [{ label: words.undo, press: { does: "answer", question: "", value: "" } }];
  const seen = context.carrier_integrated;
  const assumed: Fact[] =
    seen === undefined ? [] : [{ name: words.fromSettings, value: seen ? words.trackingSeen : words.trackingNotSeen }];
  const thisTime: Button[] =
    seen === undefined
      ? []
      : [
          {
            label: seen ? words.thisTimeNotSeen : words.thisTimeSeen,
            press: { does: "answer", question: TRACKING_QUESTION, value: seen ? "no" : "yes" },
          },
        ];
  const all = [...facts, ...assumed];
  if (all.length === 0) return [];
  return [
    ...(facts.length === 0 ? [] : [{ kind: "heading", text: words.answers } as const]),
    { kind: "facts", facts: all },
    { kind: "buttons", buttons: [...undo, ...thisTime] },
  ];
}
