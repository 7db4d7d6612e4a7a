import type { Button, CardElement, Tone } from "../../../src/chat/card.js";
import type { TeamsTexts } from "../texts/teams-pl.js";
import { buttonAction } from "./button-action.js";
import { block, blocks, type Json, type Look, run } from "./text-runs.js";

/** What an element is drawn with. */
export interface Drawing {
  /** The open card that buttons act on; empty where they need none. */
  readonly id: string;
  /** A dialog knows no Action.Execute. */
  readonly in: "chat" | "dialog";
  readonly texts: TeamsTexts;
  /** How many UTF-16 units of one text are shown. */
  readonly longest: number;
  /** Ids of folded parts, unique in a card. */
  readonly nextId: () => string;
}

const STYLES: Readonly<Record<Tone | "news", string>> = {
  allowed: "good",
  not_allowed: "attention",
  depends: "warning",
  unreadable: "emphasis",
  news: "accent",
};
/** The renderer of Adaptive Cards shows so many actions of one set and drops the rest. */
const ACTIONS = 5;

/** One element of a card as elements of an Adaptive Card. */
export function drawElement(element: CardElement, drawing: Drawing): Json[] {
  switch (element.kind) {
    case "status":
      return [
        {
          type: "Container",
          style: STYLES[element.tone],
          bleed: true,
          items: [
            block([run(`${element.icon} ${element.word}`, { weight: "Bolder", size: "Medium" })]),
            ...text(element.text, {}, drawing),
          ],
        },
      ];
    case "heading":
      return [block([run(element.text, { weight: "Bolder" })], { spacing: "Medium" })];
    case "paragraph":
      return text(element.text, {}, drawing);
    case "quote": {
      const { shown, note } = cut(element.text, drawing);
      return [framed(blocks(shown, {}, element.marks), note)];
    }
    case "code": {
      const { shown, note } = cut(element.text, drawing);
      return [framed(blocks(shown, { fontType: "Monospace" }), note)];
    }
    case "list":
      return element.items.flatMap((item, index) => [
        ...text(`${index + 1}. ${item.text}`, {}, drawing),
        ...(item.code === undefined ? [] : [block([run(item.code, { fontType: "Monospace" })], { spacing: "None" })]),
        ...(item.notes ?? []).map((note) => block([run(note, { isSubtle: true })], { spacing: "None" })),
      ]);
    case "facts":
      return element.facts.map(({ name, value }, index) =>
        block(
          [run(`${name}: `, { weight: "Bolder" }), run(cut(value.replace(/\s+/g, " "), drawing).shown)],
          index === 0 ? {} : { spacing: "Small" },
        ),
      );
    case "links":
      return element.links.map(({ label, url, note }) =>
        block([
          { ...run(label), selectAction: { type: "Action.OpenUrl", url } },
          ...(note === undefined ? [] : [run(` (${note})`, { isSubtle: true })]),
        ]),
      );
    case "buttons":
      return drawButtons(element.buttons, drawing);
    case "fold": {
      const id = drawing.nextId();
      return [
        {
          type: "ActionSet",
          actions: [{ type: "Action.ToggleVisibility", title: element.title, targetElements: [id] }],
        },
        {
          type: "Container",
          id,
          isVisible: false,
          items: element.elements.flatMap((inner) => drawElement(inner, drawing)),
        },
      ];
    }
    case "footer":
      return [
        block([run(element.lines.join(" "), { size: "Small", isSubtle: true })], {
          separator: true,
          spacing: "Medium",
        }),
      ];
  }
}

function drawButtons(buttons: readonly Button[], drawing: Drawing): Json[] {
  const { id } = drawing;
  const sets: Json[] = [];
  for (let at = 0; at < buttons.length; at += ACTIONS) {
    sets.push({
      type: "ActionSet",
      actions: buttons.slice(at, at + ACTIONS).map((button) => buttonAction(button, id, drawing.in)),
    });
  }
  return sets;
}

function text(whole: string, look: Look, drawing: Drawing): Json[] {
  const { shown, note } = cut(whole, drawing);
  return [...blocks(shown, look), ...note];
}

function framed(items: readonly Json[], note: readonly Json[]): Json {
  return { type: "Container", style: "emphasis", items: [...items, ...note] };
}

/** The beginning of a text that is too long, and a note that says so. A surrogate pair is not torn apart. */
function cut(whole: string, { longest, texts }: Drawing): { shown: string; note: Json[] } {
  if (whole.length <= longest) return { shown: whole, note: [] };
  const end = /[\ud800-\udbff]/.test(whole.charAt(longest - 1)) ? longest - 1 : longest;
  return {
    shown: `${whole.slice(0, end)}…`,
    note: [block([run(texts.shortened(end, whole.length), { isSubtle: true, italic: true })])],
  };
}
