import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";

/** The form for a message: subject, text, reply or not, day. */
export function openCheck({ chat, lang, today, settings }: Asked): Answer {
  const { check } = chat;
  // Where "reply" is set, not to know would mean nothing: the setting knows.
  const readings =
    settings.merged.reading === "reply" ? (["reply", "seller"] as const) : (["unknown", "seller", "reply"] as const);
  return {
    answer: "dialog",
    lang,
    dialog: {
      id: "check",
      title: check.title,
      submit: check.submit,
      cancel: check.cancel,
      carry: "",
      intro: check.intro,
      fields: [
        { field: "text", name: "subject", label: check.subject, lines: "one", optional: true },
        { field: "text", name: "text", label: check.text, lines: "many", optional: false, hint: check.textHint },
        {
          field: "choice",
          name: "reading",
          label: check.reading,
          options: readings.map((value) => ({ value, label: check.readings[value] })),
          value: readings[0],
          optional: true,
        },
        { field: "day", name: "day", label: check.day, value: today, optional: true },
      ],
    },
  };
}
