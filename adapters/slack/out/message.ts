import type { Lang } from "../../../src/chat/ask.js";
import type { Card } from "../../../src/chat/card.js";
import { renderText } from "../../../src/chat/render-text.js";
import type { Block } from "./block.js";
import { cardToBlocks } from "./card-to-blocks.js";
import { escapeSlack } from "./escape.js";
import { shorten } from "./shorten.js";

/** A message as every way of sending one takes it. */
export interface SlackOut {
  readonly text: string;
  readonly blocks: Block[];
  /** The plain text stands in notifications; nothing in it is formatted, linked, pinged or looked up. */
  readonly mrkdwn: false;
  readonly parse: "none";
  readonly link_names: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Slack advises 4,000; escaping may lengthen the text, so there is room. */
const MOST_TEXT = 3_000;

/** A card as blocks, with the same as plain text for notifications and screen readers. */
export function slackMessage(card: Card, lang: Lang, id?: string): SlackOut {
  return {
    text: escapeSlack(shorten(renderText(card), MOST_TEXT, lang)),
    blocks: cardToBlocks(card, lang, id),
    mrkdwn: false,
    parse: "none",
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}
