import type { Lang } from "../../../src/chat/ask.js";
import type { Dialog, DialogField } from "../../../src/chat/dialog.js";
import { carry } from "../carried.js";
import { adaptiveCard } from "./render-card.js";
import { blocks, type Json } from "./text-runs.js";

/** A form as the card of a Teams dialog. Its values come back under the fields' names beside what it carries. */
export function renderDialog(dialog: Dialog, lang: Lang): Json {
  const { id, carry: carried, intro, fields, submit, title } = dialog;
  const named = (kind: DialogField["field"]) => fields.filter(({ field }) => field === kind).map(({ name }) => name);
  const lists = named("choices");
  const ticks = named("tick");
  return adaptiveCard([...(intro === undefined ? [] : blocks(intro)), ...fields.map(drawField)], lang, title, [
    { type: "Action.Submit", title: submit, data: carry({ is: "form", id, carry: carried, lists, ticks }) },
  ]);
}

function drawField(field: DialogField): Json {
  const { name: id, label } = field;
  switch (field.field) {
    case "text": {
      const { lines, value, optional, hint } = field;
      return {
        type: "Input.Text",
        id,
        label,
        isMultiline: lines === "many",
        ...(hint === undefined ? {} : { placeholder: hint }),
        ...(value === undefined ? {} : { value }),
        ...required(optional, label),
      };
    }
    case "choice":
      return {
        type: "Input.ChoiceSet",
        id,
        label,
        style: field.options.length > 4 ? "compact" : "expanded",
        choices: field.options.map(choice),
        ...(field.value === undefined ? {} : { value: field.value }),
        ...required(field.optional, label),
      };
    case "choices":
      return {
        type: "Input.ChoiceSet",
        id,
        label,
        isMultiSelect: true,
        choices: field.options.map(choice),
        value: field.values.join(","),
      };
    case "tick":
      return { type: "Input.Toggle", id, title: label, value: String(field.value), valueOn: "true", valueOff: "false" };
    case "day":
      return {
        type: "Input.Date",
        id,
        label,
        ...(field.value === undefined ? {} : { value: field.value }),
        ...required(field.optional, label),
      };
  }
}

function choice({ value, label }: { readonly value: string; readonly label: string }): Json {
  return { title: label, value };
}

function required(optional: boolean, label: string): Json {
  return optional ? {} : { isRequired: true, errorMessage: label };
}
