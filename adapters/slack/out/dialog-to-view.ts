import type { Lang } from "../../../src/chat/ask.js";
import type { Card } from "../../../src/chat/card.js";
import type { Dialog, DialogField } from "../../../src/chat/dialog.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import { SLACK_WORDS } from "../slack-words.js";
import type { PlainText } from "./block.js";
import { cardToBlocks } from "./card-to-blocks.js";
import { shorten, shortenLabel } from "./shorten.js";

/** A modal as Slack takes it. */
export interface View {
  readonly type: "modal";
  readonly callback_id: string;
  readonly title: PlainText;
  readonly submit?: PlainText;
  readonly close: PlainText;
  readonly private_metadata: string;
  readonly blocks: readonly object[];
}

/** Slack's limits for modals, in characters: titles and buttons, labels, what is typed, options and their number. */
const MOST_TITLE = 24;
const MOST_LABEL = 2_000;
const MOST_TYPED = 3_000;
const MOST_OPTION = 75;
const MOST_OPTIONS = 100;
const MOST_BOXES = 10;

/** What comes back under every field's name; a tick, which is a list of one in Slack, says that it is one. */
export const FIELD = "value";
export const TICK = "tick";

/**
 * A form as a modal. Each field is a block under its own name. A text longer than Slack's 3,000 characters is shortened.
 *
 * @param carried comes back with the answers; at most 3,000 characters
 */
export function dialogToView(dialog: Dialog, lang: Lang, carried: string): View {
  const intro =
    dialog.intro === undefined ? [] : [{ type: "section", text: words(shorten(dialog.intro, 3_000, lang)) }];
  return {
    type: "modal",
    callback_id: `dialog:${dialog.id}`,
    title: words(shortenLabel(dialog.title, MOST_TITLE)),
    submit: words(shortenLabel(dialog.submit, MOST_TITLE)),
    close: words(shortenLabel(dialog.cancel, MOST_TITLE)),
    private_metadata: carried,
    blocks: [...intro, ...dialog.fields.map((field) => input(field, lang))],
  };
}

/** A card in a modal, where one was opened to wait in and no form came of it. */
export function cardView(card: Card, lang: Lang, id?: string): View {
  return {
    type: "modal",
    callback_id: "card",
    title: words(wordsIn(SLACK_WORDS.notice, lang)),
    close: words(wordsIn(SLACK_WORDS.close, lang)),
    private_metadata: "",
    blocks: cardToBlocks(card, lang, id),
  };
}

/** What is shown while a form is being made. */
export function waitingView(lang: Lang): View {
  return cardView([{ kind: "paragraph", text: wordsIn(SLACK_WORDS.open, lang) }], lang);
}

function input(field: DialogField, lang: Lang): object {
  const hint =
    field.field === "text" && field.hint !== undefined ? { hint: words(shorten(field.hint, MOST_LABEL, lang)) } : {};
  return {
    type: "input",
    block_id: field.name,
    label: words(shorten(field.label, MOST_LABEL, lang) || " "),
    optional: "optional" in field ? field.optional : true,
    element: elementOf(field, lang),
    ...hint,
  };
}

function elementOf(field: DialogField, lang: Lang): object {
  switch (field.field) {
    case "text":
      return {
        type: "plain_text_input",
        action_id: FIELD,
        multiline: field.lines === "many",
        max_length: MOST_TYPED,
        ...(field.value ? { initial_value: shorten(field.value, MOST_TYPED, lang) } : {}),
      };
    case "choice": {
      const chosen = field.options.find(({ value }) => value === field.value);
      return {
        type: "static_select",
        action_id: FIELD,
        placeholder: words(wordsIn(SLACK_WORDS.choose, lang)),
        options: field.options.slice(0, MOST_OPTIONS).map(option),
        ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
      };
    }
    case "choices": {
      const boxes = field.options.length <= MOST_BOXES;
      const chosen = field.options.filter(({ value }) => field.values.includes(value));
      return {
        type: boxes ? "checkboxes" : "multi_static_select",
        action_id: FIELD,
        ...(boxes ? {} : { placeholder: words(wordsIn(SLACK_WORDS.choose, lang)) }),
        options: field.options.slice(0, MOST_OPTIONS).map(option),
        ...(chosen.length === 0 ? {} : { initial_options: chosen.slice(0, MOST_OPTIONS).map(option) }),
      };
    }
    case "tick": {
      const box = option({ value: "yes", label: field.label });
      return {
        type: "checkboxes",
        action_id: TICK,
        options: [box],
        ...(field.value ? { initial_options: [box] } : {}),
      };
    }
    case "day":
      return { type: "datepicker", action_id: FIELD, ...(field.value ? { initial_date: field.value } : {}) };
  }
}

function option({ value, label }: { value: string; label: string }): object {
  return { text: words(shortenLabel(label, MOST_OPTION) || " "), value };
}

function words(text: string): PlainText {
  return { type: "plain_text", text, emoji: false };
}
