import type { Lang } from "../../../src/chat/ask.js";
import type { Card } from "../../../src/chat/card.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import { PARTS_LEFT_OUT } from "../slack-words.js";
import type { Block, RichElement } from "./block.js";
import { drawElement, section } from "./draw-element.js";

/** All text of a message together; Slack gives no number and refuses above about 13,000. */
const MOST_ALTOGETHER = 11_000;
const MOST_BLOCKS = 50;

/**
 * A card as Block Kit. All text goes into rich text or plain text, which Slack takes literally: nothing that a person wrote
 * can ping, link or format. What is too long is shortened with a note; where a whole part does not fit, a line says so, and
 * buttons and footer stay.
 *
 * @param id of the open card that the buttons belong to
 */
export function cardToBlocks(card: Card, lang: Lang, id?: string): Block[] {
  const drawn = card.flatMap((element) => drawElement(element, lang, id));
  const blocks: Block[] = [];
  let room = MOST_ALTOGETHER;
  let left = false;
  drawn.forEach((one, index) => {
    // Two blocks are kept free: for the last, which is the footer, and for the line that says that parts are missing.
    const isFull = blocks.length >= MOST_BLOCKS - 2;
    if ("block" in one) {
      if (isFull && index < drawn.length - 1) left = true;
      else blocks.push(one.block);
      return;
    }
    if (left || one.size > room || (isFull && !joins(blocks))) {
      left = true;
      return;
    }
    room -= one.size;
    append(blocks, one.element, one.gap === true ? "\n\n" : "\n");
  });
  if (left) append(blocks, section([{ type: "text", text: wordsIn(PARTS_LEFT_OUT, lang), style: { italic: true } }]));
  return blocks.map((block, index) => (block.type === "actions" ? numbered(block, index) : block));
}

/** Ids of actions must differ within a message. */
function numbered(block: Extract<Block, { type: "actions" }>, index: number): Block {
  return {
    ...block,
    elements: block.elements.map((button, at) => ({ ...button, action_id: `press:${index}:${at}` })),
  };
}

function joins(blocks: readonly Block[]): boolean {
  return blocks.at(-1)?.type === "rich_text";
}

/** Neighbours share a block, so that the number of blocks stays small; a list goes on in the list before it. */
function append(blocks: Block[], element: RichElement, between = "\n"): void {
  const last = blocks.at(-1);
  if (last?.type !== "rich_text") {
    blocks.push({ type: "rich_text", elements: [element] });
    return;
  }
  const before = last.elements.slice(0, -1);
  const previous = last.elements.at(-1);
  const joined = previous === undefined ? [element] : (together(previous, element, between) ?? [previous, element]);
  blocks[blocks.length - 1] = { type: "rich_text", elements: [...before, ...joined] };
}

/** Two parts as one: the next item of a list, or the next line of a text. */
function together(previous: RichElement, element: RichElement, between: string): [RichElement] | undefined {
  if (element.type === "rich_text_list" && previous.type === "rich_text_list" && (element.offset ?? 0) > 0) {
    return [{ ...previous, elements: [...previous.elements, ...element.elements] }];
  }
  if (element.type === "rich_text_section" && previous.type === "rich_text_section") {
    return [section([...previous.elements, { type: "text", text: between }, ...element.elements])];
  }
  return undefined;
}
