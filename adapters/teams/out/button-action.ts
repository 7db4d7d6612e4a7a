import type { Button, Press } from "../../../src/chat/card.js";
import { grammar } from "../../../src/chat/grammar.js";
import { carry, VERB } from "../carried.js";
import type { Json } from "./text-runs.js";

/** A title longer than this is cut off by Teams on a phone; the outcome is then only in the tooltip. */
const LONGEST_TITLE = 60;

/**
 * A button. In a chat it is an Action.Execute, which replaces the card for the one who presses, with Action.Submit for
 * clients that do not know it; in a dialog only Action.Submit works. One that leads to a form makes Teams fetch a dialog.
 *
 * @param card the id of the open card that the press is about
 */
export function buttonAction({ label, outcome, press }: Button, card: string, where: "chat" | "dialog"): Json {
  const full = outcome === undefined ? label : `${label}: ${outcome}`;
  const title = full.length <= LONGEST_TITLE ? full : label.slice(0, LONGEST_TITLE);
  const shown = { title, ...(full === title ? {} : { tooltip: full.slice(0, 200) }) };
  const opens = where === "chat" && opensForm(press);
  const data = carry({ is: "press", card, press }, opens);
  // Without this a half-filled form would be asked for its required fields when a button beside it is pressed.
  const submit = { type: "Action.Submit", ...shown, data, associatedInputs: "none" };
  if (where === "dialog" || opens) return submit;
  return { type: "Action.Execute", ...shown, verb: VERB, data, associatedInputs: "none", fallback: submit };
}

/** Whether a press is answered with a form, as far as can be told before. */
function opensForm(press: Press): boolean {
  if (press.does === "review") return press.decision === "edit";
  if (press.does !== "say") return ["feedback", "settings", "subscription_settings"].includes(press.does);
  const said = grammar(press.text);
  return said.says === "open_check" || said.says === "settings" || (said.says === "feedback" && said.text === "");
}
