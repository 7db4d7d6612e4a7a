import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import { FEEDBACK_REASONS, type FeedbackReason } from "../feedback-reason.js";
import { mask } from "../mask.js";
import type { Feedback, OpenCard } from "../ports.js";
import { sayPrivately } from "../privately.js";
import { decideOn } from "./verdict.js";

/** No remark or message is kept longer, in UTF-16 units. */
const LONGEST_COMMENT = 2_000;
const LONGEST_TEXT = 10_000;

/** The form for what looks wrong. Without a card it is a remark about the bot itself, and there is no text to keep. */
export function feedbackDialog(card: string, { chat, lang }: Asked): Answer {
  const { feedback } = chat;
  return {
    answer: "dialog",
    lang,
    dialog: {
      id: "feedback",
      title: feedback.title,
      submit: feedback.submit,
      cancel: feedback.cancel,
      carry: card,
      intro: feedback.intro,
      fields: [
        {
          field: "choice",
          name: "reason",
          label: feedback.reason,
          options: FEEDBACK_REASONS.map((value) => ({ value, label: feedback.reasons[value] })),
          ...(card === "" ? { value: "other" } : {}),
          optional: false,
        },
        {
          field: "text",
          name: "comment",
          label: feedback.comment,
          lines: "many",
          optional: card !== "",
          hint: feedback.commentHint,
        },
        ...(card === "" ? [] : [{ field: "tick", name: "keepText", label: feedback.keepText, value: false } as const]),
      ],
    },
  };
}

/** A remark behind the verb is kept as it is, masked; without one the form opens. */
export async function feedback({ text }: Extract<Ask, { ask: "feedback" }>, asked: Asked): Promise<Answer> {
  if (text.trim() === "") return feedbackDialog("", asked);
  await asked.ports.feedback.keep(asked.by.tenant, { reason: "other", comment: remark(text) });
  return sayPrivately(asked.chat.feedback.kept, asked.lang);
}

/** Keeps what a person said of a verdict; the message's text only where the person ticked it, and masked. */
export async function saveFeedback(ask: Extract<Ask, { ask: "save_feedback" }>, asked: Asked): Promise<Answer> {
  const { by, ports, chat, lang } = asked;
  if (ask.card === "" && ask.comment.trim() === "") return sayPrivately(chat.feedback.empty, lang);
  const card = ask.card === "" ? undefined : await ports.cards.find(by.tenant, by.user, ask.card);
  const text = card !== undefined && ask.keepText ? textOf(card) : undefined;
  const receipt = receiptId(card, asked);
  const kept: Feedback = {
    reason: reasonOf(ask.reason),
    comment: remark(ask.comment),
    ...(receipt === undefined ? {} : { receipt }),
    ...(text === undefined ? {} : { text }),
  };
  await ports.feedback.keep(by.tenant, kept);
  const { feedback: words } = chat;
  const told = text !== undefined ? words.keptWithText : ask.keepText ? words.keptTextGone : words.kept;
  return sayPrivately(told, lang);
}

function reasonOf(chosen: string): FeedbackReason {
  return FEEDBACK_REASONS.find((reason) => reason === chosen) ?? "other";
}

function remark(comment: string): string {
  return mask(comment.trim().slice(0, LONGEST_COMMENT));
}

function textOf({ recognitions }: OpenCard): string {
  return mask(
    recognitions
      .map(({ text }) => text)
      .join("\n\n")
      .slice(0, LONGEST_TEXT),
  );
}

function receiptId(card: OpenCard | undefined, asked: Asked): string | undefined {
  if (card === undefined || card.recognitions.length !== 1) return undefined;
  return decideOn(card, asked).verdict.receipt.id;
}
