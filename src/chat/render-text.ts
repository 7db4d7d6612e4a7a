import type { Span } from "../message/span.js";
import type { Card, CardElement, Item, Link } from "./card.js";

/** How the parts of a card look. A terminal underlines and prints in bold; plain text only brackets what is marked. */
export interface TextStyle {
  readonly mark: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** For files, notifications and screen readers. */
export const PLAIN: TextStyle = { mark: (text) => `«${text}»`, strong: (text) => text, faint: (text) => text };

/**
 * A card as text, for a terminal, a notification or a screen reader. What is folded is left out unless `unfolded`.
 * Control characters in what a person wrote are dropped, so that nothing in it can steer a terminal.
 *
 * @returns lines without a line end behind the last
 */
export function renderText(card: Card, style: TextStyle = PLAIN, unfolded = false): string {
  return card
    .map((element, index) => gap(card[index - 1], element) + render(element, style, unfolded))
    .filter((block) => block !== "")
    .join("\n")
    .replace(/^\n/, "");
}

/** Buttons that do not answer what stands right above them begin a part of their own. */
function gap(before: CardElement | undefined, { kind }: CardElement): string {
  return kind === "buttons" && before?.kind === "list" ? "\n" : "";
}

function render(element: CardElement, style: TextStyle, unfolded: boolean): string {
  switch (element.kind) {
    case "status":
      return style.strong(`${element.icon} ${plain(element.text)}`);
    case "heading":
      return `\n${style.strong(`${plain(element.text)}:`)}`;
    case "paragraph":
      return plain(element.text);
    case "quote":
      return indented(marked(element.text, element.marks, style), "  │ ");
    case "code":
      return `${style.faint(RULE)}\n${plain(element.text)}\n${style.faint(RULE)}`;
    case "list":
      return element.items.map((item, index) => renderItem(item, index + 1, style)).join("\n");
    case "facts":
      return element.facts.map(({ name, value }) => `  ${plain(name)}: ${oneLine(value)}`).join("\n");
    case "links":
      return element.links.map((link) => renderLink(link, style)).join("\n");
    case "buttons":
      return element.buttons
        .map(({ label, outcome }) => `  ▸ ${plain(label)}${outcome === undefined ? "" : `: ${plain(outcome)}`}`)
        .join("\n");
    case "fold":
      return unfolded
        ? `\n${style.strong(plain(element.title))}\n${renderText(element.elements, style, unfolded)}`
        : "";
    case "footer":
      return `\n${style.faint(element.lines.map(plain).join(" "))}`;
  }
}

const RULE = "────────";

function renderItem({ text, code, notes = [] }: Item, number: number, style: TextStyle): string {
  return [
    `  ${number}. ${plain(text)}`,
    ...(code === undefined ? [] : [`     ${plain(code)}`]),
    ...notes.map((note) => `     ${style.faint(plain(note))}`),
  ].join("\n");
}

function renderLink({ label, url, note }: Link, style: TextStyle): string {
  return `  - ${plain(label)}${note === undefined ? "" : ` (${plain(note)})`}\n    ${style.faint(plain(url))}`;
}

function marked(text: string, marks: readonly Span[], style: TextStyle): string {
  let out = "";
  let at = 0;
  for (const { start, end } of marks) {
    out += plain(text.slice(at, start));
    // An underline that runs over a line's end would also underline the margin of the next.
    out += text
      .slice(start, end)
      .split("\n")
      .map((line) => (line === "" ? "" : style.mark(plain(line))))
      .join("\n");
    at = end;
  }
  return out + plain(text.slice(at));
}

function indented(text: string, margin: string): string {
  return text
    .split("\n")
    .map((line) => margin + line)
    .join("\n");
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ");
}

/** The text without what a terminal would take for a command: control characters other than the line end. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}
