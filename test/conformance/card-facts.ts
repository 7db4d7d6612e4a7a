import type { Card, CardElement } from "../../src/chat/card.js";
import type { Dialog } from "../../src/chat/dialog.js";

/**
 * Every text that a person is to find on a card, wherever it is shown. A fold's title belongs to it, what is folded away
 * does not: Slack gives that on a press. A person known by id is drawn as the platform writes people (`Platform.written`); here the id stands for it.
 */
export function cardFacts(card: Card): string[] {
  return card.flatMap(factsOf).filter((text) => text.trim() !== "");
}

function factsOf(element: CardElement): string[] {
  switch (element.kind) {
    case "status":
      return [element.icon, element.text];
    case "heading":
    case "paragraph":
    case "quote":
    case "code":
      return [element.text];
    case "list":
      return element.items.flatMap(({ text, code, notes = [] }) => [
        text,
        ...(code === undefined ? [] : [code]),
        ...notes,
      ]);
    case "facts":
      return element.facts.flatMap(({ name, value }) => [name, value]);
    case "links":
      return element.links.flatMap(({ label, note }) => [label, ...(note === undefined ? [] : [note])]);
    case "buttons":
      return element.buttons.flatMap(({ label, outcome }) => [label, ...(outcome === undefined ? [] : [outcome])]);
    case "fold":
      return [element.title];
    case "footer":
      return [...element.lines];
  }
}

/** Every text that a person is to find on a form. */
export function dialogFacts({ title, submit, intro, fields }: Dialog): string[] {
  const texts = fields.flatMap((field) => [
    field.label,
    ...("hint" in field && field.hint !== undefined ? [field.hint] : []),
    ...("options" in field ? field.options.map(({ label }) => label) : []),
  ]);
  return [title, submit, ...(intro === undefined ? [] : [intro]), ...texts];
}
