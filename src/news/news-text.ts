import { clean } from "../message/clean.js";
import { htmlToText } from "../message/html-to-text.js";

/** So much of one item is looked at, in UTF-16 units; the longest of Allegro's is a tenth of it. */
export const LONGEST_ITEM = 120_000;

/**
 * Markdown as a person reads it: no markup, no HTML, no scripts, entities as what they stand for, the words of a link
 * without its address. What is left is plain text, and nothing in it is trusted. Linear in the length; never throws.
 */
export function markdownToText(markdown: string): string {
  const html = markdown
    .slice(0, LONGEST_ITEM)
    .replace(/\r\n?/g, "\n")
    .replace(/!?\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}\)/g, "$1")
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, "$1")
    .replace(/^ {0,3}#{1,6} +/gm, "")
    .replace(/(\*\*|__|~~|`)/g, "")
    .replace(/^(\s*)[*-] +/gm, "$1• ")
    .replace(/\n/g, "<br>\n");
  return clean(htmlToText(html));
}

/** The addresses that Markdown leads to, each once, at most 200; relative and strange ones are left out. */
export function linksIn(markdown: string): string[] {
  const found = markdown.slice(0, LONGEST_ITEM).match(/https:\/\/[^\s<>()"'\]]{1,500}/g) ?? [];
  return [...new Set(found.map((url) => url.replace(/[.,;:!?*_]+$/, "")))].slice(0, 200);
}
