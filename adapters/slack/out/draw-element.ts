import type { Lang } from "../../../src/chat/ask.js";
import type { Button, CardElement, Fact, Item, Link, Quote } from "../../../src/chat/card.js";
import type { Block, RichElement, RichInline, RichSection } from "./block.js";
import { pressValue } from "./press-value.js";
import { shorten, shortenLabel } from "./shorten.js";

/** One paragraph, quotation or copyable text. */
const MOST_TEXT = 3_000;
/** Slack's limits: buttons of a row, characters of a button, characters of a context's text. */
const MOST_BUTTONS = 25;
const MOST_LABEL = 75;
const MOST_CONTEXT = 2_000;

/** A part of a card as it stands in Slack: in a rich text with its neighbours, or a block of its own. */
export type Drawn =
  | {
      readonly element: RichElement;
      readonly size: number;
      /** Whether an empty line parts it from a text before it. */
      readonly gap?: true;
    }
  | { readonly block: Block };

/**
 * An element of a card. All text goes into rich text or plain text, which Slack takes literally.
 *
 * @param id of the open card that buttons belong to
 */
export function drawElement(element: CardElement, lang: Lang, id: string | undefined): Drawn[] {
  switch (element.kind) {
    case "status":
      return [rich(section([bold(shorten(`${element.icon} ${element.text}`, MOST_TEXT, lang))]))];
    case "heading":
      return [{ ...rich(section([bold(shorten(element.text, MOST_TEXT, lang))])), gap: true }];
    case "paragraph":
      return [rich(section([plain(shorten(element.text, MOST_TEXT, lang))]))];
    case "quote":
      return [rich({ type: "rich_text_quote", elements: marked(element, lang) })];
    case "code":
      return [rich({ type: "rich_text_preformatted", elements: [plain(shorten(element.text, MOST_TEXT, lang))] })];
    case "list":
      return element.items.map((item, index) => rich(listItem(item, index, lang)));
    case "facts":
      return element.facts.map((fact) => rich(factLine(fact, lang)));
    case "links":
      return element.links.map((link) => rich(linkItem(link, lang)));
    case "buttons":
      return buttonRows(element.buttons, id);
    case "fold":
      // Slack cannot fold: a button gives what is behind it.
      return element.press === undefined ? [] : buttonRows([{ label: element.title, press: element.press }], id);
    case "footer":
      return [footer(element.lines, lang)];
  }
}

function rich(element: RichElement): Drawn {
  return { element, size: JSON.stringify(element).length };
}

/** A line of text. */
export function section(elements: readonly RichInline[]): RichSection {
  return { type: "rich_text_section", elements };
}

function plain(text: string): RichInline {
  // Slack refuses an empty text.
  return { type: "text", text: text === "" ? " " : text };
}

function bold(text: string): RichInline {
  return { type: "text", text: text === "" ? " " : text, style: { bold: true } };
}

function marked({ text, marks }: Quote, lang: Lang): RichInline[] {
  const short = shorten(text, MOST_TEXT, lang);
  const kept = short === text ? text.length : Math.max(0, commonLength(short, text));
  const parts: RichInline[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.min(mark.start, kept);
    const end = Math.min(mark.end, kept);
    if (start > at) parts.push(plain(short.slice(at, start)));
    if (end > start) parts.push(bold(short.slice(start, end)));
    at = Math.max(at, end);
  }
  if (at < short.length || parts.length === 0) parts.push(plain(short.slice(at)));
  return parts;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** A person's id is drawn as the name that each reader knows the person by. */
function factLine({ name, value, person }: Fact, lang: Lang): RichElement {
  const known = person !== undefined && /^[UW][A-Z0-9]{2,30}$/.test(person);
  return section([
    bold(`${shorten(name, 300, lang)}: `),
    known ? { type: "user", user_id: person } : plain(shorten(value, MOST_TEXT, lang)),
  ]);
}

function listItem({ text, code, notes = [] }: Item, index: number, lang: Lang): RichElement {
  const elements: RichInline[] = [plain(shorten(text, MOST_TEXT, lang))];
  if (code !== undefined) {
    elements.push(plain("\n"), { type: "text", text: shorten(code, 500, lang) || " ", style: { code: true } });
  }
  for (const note of notes) {
    elements.push({ type: "text", text: `\n${shorten(note, 1_000, lang)}`, style: { italic: true } });
  }
  return { type: "rich_text_list", style: "ordered", indent: 0, offset: index, elements: [section(elements)] };
}

function linkItem({ label, url, note }: Link, lang: Lang): RichElement {
  const words = shorten(label, 300, lang);
  const safe = /^https?:\/\//i.test(url) && url.length <= 3_000;
  return section([
    plain("• "),
    safe ? { type: "link", url, text: words } : plain(words),
    ...(note === undefined ? [] : [plain(` (${shorten(note, 300, lang)})`)]),
  ]);
}

function buttonRows(buttons: readonly Button[], id: string | undefined): Drawn[] {
  const rows: Drawn[] = [];
  for (let from = 0; from < buttons.length; from += MOST_BUTTONS) {
    const elements = buttons.slice(from, from + MOST_BUTTONS).map((button) => ({
      type: "button" as const,
      action_id: "press",
      text: { type: "plain_text" as const, text: labelOf(button), emoji: false as const },
      value: pressValue(id, button.press),
    }));
    rows.push({ block: { type: "actions", elements } });
  }
  return rows;
}

/** A button says where it leads as far as that fits. */
function labelOf({ label, outcome }: Button): string {
  const both = outcome === undefined ? label : `${label}: ${outcome}`;
  return shortenLabel(both.length <= MOST_LABEL ? both : label, MOST_LABEL) || "…";
}

function footer(lines: readonly string[], lang: Lang): Drawn {
  const text = shorten(lines.join(" "), MOST_CONTEXT, lang) || " ";
  return { block: { type: "context", elements: [{ type: "plain_text", text, emoji: false }] } };
}
