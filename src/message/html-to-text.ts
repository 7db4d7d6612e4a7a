import { Tokenizer } from "htmlparser2";
import { tagMeaning } from "./tag-meaning.js";

/** How many pieces of a link's words are compared with its address. */
const LINK_PIECES = 40;
const TAG =
  /<\/?(?:html|body|table|tbody|thead|tfoot|tr|td|th|div|p|br|hr|span|a|b|i|u|s|strike|strong|em|small|big|sub|sup|ul|ol|li|dl|dt|dd|h[1-6]|img|font|center|section|article|header|footer|main|nav|aside|figure|pre|style|script|noscript|template|head|meta|link|title|blockquote|iframe|svg|math|object|select|form|[ovwm]:[a-z]+)(?=[\s/>])/gi;
const ANGLE = /[<>]/g;

/** Whether a text is HTML rather than plain text in which a `<` happens to stand. Linear: no stretch is read twice. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes("<")) return false;
  if (/<!doctype html/i.test(text)) return true;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    ANGLE.lastIndex = TAG.lastIndex;
    if (ANGLE.exec(text)?.[0] === ">") return true;
  }
  return false;
}

/**
 * What a reader of an HTML mail sees, as plain text: blocks on lines of their own, table cells of a row on one line,
 * the address of a link in brackets behind its words (a link's words may hide where it leads), blockquotes marked
 * with `>`, those that a mail program made for a quotation with a bare `>` above them. Scripts and styles are left out.
 * A tokenizer and a stack of open tags from which each is taken once: linear in the length and the depth. Never throws.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  const counts = new Map<string, number>();
  let link: { href: string; from: number } | undefined;
  let hidden = 0;
  let drawn = 0;
  let foreign = 0;
  let quoted = 0;
  let lineStart = true;
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();

  const newline = () => {
    if (!lineStart) out.push("\n");
    lineStart = true;
  };
  const write = (text: string) => {
    if (text === "" || hidden + drawn > 0) return;
    if (lineStart) {
      const trimmed = text.trimStart();
      if (trimmed === "") return;
      if (quoted > 0) out.push("> ");
      out.push(trimmed);
      lineStart = false;
    } else out.push(text);
  };
  const cellEnds = () => {
    if (!lineStart && out[out.length - 1] !== " ") out.push(" ");
  };
  const linkEnds = () => {
    if (link === undefined) return;
    const { href, from } = link;
    link = undefined;
    if (!isAddress(href)) return;
    const words = out.slice(Math.max(from, out.length - LINK_PIECES)).join("");
    if (!words.includes(withoutScheme(href))) write(` (${href.trim()})`);
  };
  const count = (tag: string, by: 1 | -1) => {
    const { hides, draws, isForeign } = tagMeaning(tag);
    counts.set(tag, (counts.get(tag) ?? 0) + by);
    if (hides) hidden += by;
    if (draws) drawn += by;
    if (isForeign) foreign += by;
  };
  /** Ends the innermost open tag; a line ends with its block. */
  const pop = () => {
    const tag = open.pop() as string;
    count(tag, -1);
    if (hidden + drawn > 0) return;
    if (tag === "a") linkEnds();
    const { cell, block } = tagMeaning(tag);
    if (cell) cellEnds();
    if (block) newline();
    if (tag === "blockquote") quoted = Math.max(0, quoted - 1);
  };
  const begin = () => {
    const { empty, block, cell, breaksOut } = tagMeaning(name);
    // What is drawn in place and was not closed ends at the next block, as in browsers.
    if (drawn > 0 && hidden === 0 && breaksOut) while (drawn > 0) pop();
    if (!empty) {
      open.push(name);
      count(name, 1);
    }
    if (hidden + drawn > 0) return;
    if (name === "br") {
      if (lineStart) out.push("\n");
      newline();
    } else if (block) newline();
    if (cell) cellEnds();
    if (name === "p" || name === "table") out.push("\n");
    if (name === "li") write("- ");
  };
  const opened = () => {
    if (hidden + drawn > 0) return;
    if (name === "blockquote") {
      quoted++;
      if (isQuotation(attributes)) out.push(">\n");
    }
    if (name === "a") {
      linkEnds();
      link = { href: attributes.get("href") ?? "", from: out.length };
    }
  };
  const ignore = () => {};

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
        begin();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if ((attribute === "href" || attribute === "type" || attribute === "class") && !attributes.has(attribute))
          attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag() {
        opened();
        if (foreign > 0 && open[open.length - 1] === name) pop();
      },
      onclosetag(start, end) {
        const tag = html.slice(start, end).toLowerCase();
        if (tag === "br" && hidden + drawn === 0) out.push("\n");
        if ((counts.get(tag) ?? 0) === 0) {
          if (tag === "p" && hidden + drawn === 0) newline();
          return;
        }
        while (open[open.length - 1] !== tag) pop();
        pop();
      },
      ontext(start, end) {
        if (hidden + drawn === 0) write(html.slice(start, end).replace(/\s+/g, " "));
      },
      ontextentity(codepoint) {
        write(String.fromCodePoint(codepoint).replace(/\s/, " "));
      },
      isInForeignContext: () => foreign > 0,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (open.length > 0) pop();
  return out.join("");
}

/** Whether a mail program made this blockquote for another's words; mailers also indent with one. */
function isQuotation(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get("type")?.toLowerCase() === "cite" || /\bgmail_quote\b/.test(attributes.get("class") ?? "");
}

function isAddress(href: string): boolean {
  return /^\s*(?:https?:\/\/|\/\/[^/\s]|www\.|\{|\[|%)/i.test(href);
}

function withoutScheme(href: string): string {
  return href
    .trim()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "");
}
