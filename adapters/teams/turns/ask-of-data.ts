import type { Ask, Lang } from "../../../src/chat/ask.js";
import { askFromDialog, type DialogRead } from "../../../src/chat/ask-from-dialog.js";
import { readCarried } from "../carried.js";
import type { Activity } from "../in/activity.js";
import { askerOf } from "../in/asker.js";

/** What a button or form asks for; with problems of a form, what opens it again and what was typed. */
export type DataRead =
  | { readonly ask: Ask }
  | {
      readonly problems: Readonly<Record<string, string>>;
      readonly again: Ask;
      readonly values: Readonly<Record<string, unknown>>;
    };

/** Reads what a button or form sent; undefined when it is none of ours. */
export function askOfData(activity: Activity, data: unknown, lang: Lang): DataRead | undefined {
  const read = readCarried(data);
  if (read === undefined) return undefined;
  const { carried } = read;
  const by = askerOf(activity);
  if (carried.is === "press") return { ask: { by, ask: "press", card: carried.card, press: carried.press } };
  if (carried.is === "open") return { ask: { by, ask: carried.what === "check" ? "open_check" : "settings" } };
  const values = typed(read.values, carried.lists, carried.ticks);
  const form: DialogRead = askFromDialog(carried.id, carried.carry, values, by, by.lang ?? lang);
  if ("ask" in form) return form;
  const again: Ask =
    carried.id === "feedback"
      ? { by, ask: "press", card: carried.carry, press: { does: "feedback" } }
      : carried.id === "milestone"
        ? { by, ask: "press", card: "", press: { does: "review", draft: carried.carry, decision: "edit" } }
        : { by, ask: "open_check" };
  return { problems: form.problems, again, values };
}

/** Teams sends a list as "a,b" and a tick as "true". */
function typed(
  values: Readonly<Record<string, unknown>>,
  lists: readonly string[],
  ticks: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (lists.includes(name))
        return [name, typeof value === "string" ? value.split(",").filter((one) => one !== "") : []];
      return [name, ticks.includes(name) ? value === "true" || value === true : value];
    }),
  );
}
