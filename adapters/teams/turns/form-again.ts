import type { Dialog, DialogField } from "../../../src/chat/dialog.js";

/** A form once more, with what was typed into it and what is wrong with it. */
export function formAgain(
  dialog: Dialog,
  values: Readonly<Record<string, unknown>>,
  problems: Readonly<Record<string, string>>,
): Dialog {
  return {
    ...dialog,
    intro: Object.values(problems).join(" "),
    fields: dialog.fields.map((field) => filled(field, values[field.name])),
  };
}

function filled(field: DialogField, value: unknown): DialogField {
  if (field.field === "choices") {
    return Array.isArray(value) ? { ...field, values: value.filter((one) => typeof one === "string") } : field;
  }
  if (field.field === "tick") return typeof value === "boolean" ? { ...field, value } : field;
  return typeof value === "string" ? { ...field, value } : field;
}
