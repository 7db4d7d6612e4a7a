import { linkAsText, mrkdwnToText } from "./mrkdwn-to-text.js";
import type { SlackBlock } from "./slack-message.js";

/** Slack nests lists in lists by `indent`, never this deep; a made-up payload must not exhaust the stack. */
const DEEPEST = 12;

/**
 * The blocks of a message as the text a reader sees, exactly: rich text needs no unescaping. Lists get their bullets and
 * numbers, code its lines. Quoted lines get no mark of their own: Slack's quote is how people show the text they ask about,
 * and a ">" would make it another's mail, which is not judged. Pictures, buttons and unknown blocks say nothing.
 */
export function blocksToText(blocks: readonly SlackBlock[]): string {
  return blocks
    .map((block) => blockText(block))
    .filter((text) => text !== "")
    .join("\n");
}

function blockText(block: SlackBlock): string {
  switch (block.type) {
    case "rich_text":
      return richText(block.elements ?? [], 0);
    case "section":
      return [block.text, ...(block.fields ?? [])].map(textObject).filter(Boolean).join("\n");
    case "header":
    case "markdown":
      return textObject(block.text);
    case "context":
      return (block.elements ?? []).map(textObject).filter(Boolean).join(" ");
    default:
      return "";
  }
}

function textObject(object: string | SlackBlock | undefined): string {
  if (object === undefined) return "";
  if (typeof object === "string") return object;
  const text = typeof object.text === "string" ? object.text : "";
  return object.type === "mrkdwn" ? mrkdwnToText(text) : text;
}

function richText(elements: readonly SlackBlock[], depth: number): string {
  if (depth > DEEPEST) return "";
  let out = "";
  for (const element of elements) {
    const text = element.type === "rich_text_list" ? list(element, depth) : inline(element.elements ?? [], depth);
    // Sections end their own lines; every other element begins on one.
    if (out !== "" && !out.endsWith("\n")) out += "\n";
    out += text;
  }
  return out.replace(/\n+$/, "");
}

/** An indented list in between parts a numbered one in two; the second half says by `offset` where it goes on. */
function list(element: SlackBlock, depth: number): string {
  const indent = Math.max(0, Math.min(element.indent ?? 0, 8));
  const ordered = element.style === "ordered";
  const first = (element.offset ?? 0) + 1;
  return (element.elements ?? [])
    .map((item, index) => {
      const mark = ordered ? `${first + index}.` : "-";
      const words =
        item.type === "rich_text_list" ? richText([item], depth + 1) : inline(item.elements ?? [], depth + 1);
      return `${"  ".repeat(indent)}${mark} ${words.trimEnd()}`;
    })
    .join("\n");
}

function inline(elements: readonly SlackBlock[], depth: number): string {
  return elements.map((element) => inlineText(element, depth)).join("");
}

function inlineText(element: SlackBlock, depth: number): string {
  const words = typeof element.text === "string" ? element.text : undefined;
  switch (element.type) {
    case "text":
      return words ?? "";
    case "link":
      return linkAsText(element.url ?? "", words);
    case "emoji":
      return emoji(element);
    case "user":
      return `@${element.user_id ?? ""}`;
    case "channel":
      return `#${element.channel_id ?? ""}`;
    case "usergroup":
      return "@group";
    case "broadcast":
      return `@${element.range ?? "channel"}`;
    case "date":
      return element.fallback ?? "";
    default:
      return element.elements === undefined || depth >= DEEPEST ? (words ?? "") : inline(element.elements, depth + 1);
  }
}

function emoji({ unicode, name }: SlackBlock): string {
  if (unicode !== undefined && /^[0-9a-f]{1,6}(?:-[0-9a-f]{1,6})*$/i.test(unicode)) {
    const points = unicode.split("-").map((hex) => Number.parseInt(hex, 16));
    if (points.every((point) => point <= 0x10ffff)) return String.fromCodePoint(...points);
  }
  return `:${name ?? ""}:`;
}
