import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);
const SILENT = new Set([
  "head",
  "style",
  "script",
  "noscript",
  "template",
  "svg",
  "math",
  "object",
  "iframe",
  "select",
  "title",
]);
/** How many pieces of a link's words are compared with its address; a bound keeps nested links linear. */
const LINK_PIECES = 40;
const MARKUP =
  /<!doctype html|<(?:html|body|table|tbody|tr|td|div|p|br|span|a|b|i|u|strong|em|ul|ol|li|h[1-6]|img|font|center|style|script|head|meta|blockquote)(?:\s[^<>]{0,2000})?\/?>/i;

/** Whether a text is HTML rather than plain text in which a `<` happens to stand. */
export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * What a reader of an HTML mail sees, as plain text: blocks on lines of their own, table cells of a row on one line,
 * the address of a link in brackets behind its words (a link's words may hide where it leads), quoted mail marked with `>`.
 * Scripts and styles are left out. A streaming parser without recursion, so depth of nesting costs nothing;
 * linear in the length. Never throws.
 */
export function htmlToText(html: string): string {
  const out: string[] = [];
  const links: { href: string; from: number }[] = [];
  let silent = 0;
  let quoted = 0;
  let lineStart = true;

  const newline = () => {
    if (!lineStart) out.push("\n");
    lineStart = true;
  };
  const write = (text: string) => {
    if (text === "") return;
    if (lineStart) {
      const trimmed = text.trimStart();
      if (trimmed === "") return;
      if (quoted > 0) out.push("> ");
      out.push(trimmed);
      lineStart = false;
    } else out.push(text);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (silent > 0) return;
        if (name === "br") {
          if (lineStart) out.push("\n");
          newline();
        } else if (BLOCKS.has(name)) newline();
        if (name === "blockquote") quoted++;
        if (name === "p" || name === "table") out.push("\n");
        if (name === "li") write("- ");
        if (name === "a") links.push({ href: attributes["href"] ?? "", from: out.length });
      },
      ontext(text) {
        if (silent === 0) write(text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (SILENT.has(name)) {
          silent = Math.max(0, silent - 1);
          return;
        }
        if (silent > 0) return;
        if (name === "a") {
          const link = links.pop();
          if (link && isAddress(link.href)) {
            const words = out
              .slice(Math.max(link.from, out.length - LINK_PIECES))
              .join("")
              .trim();
            if (!words.includes(withoutScheme(link.href))) write(` (${link.href.trim()})`);
          }
        }
        if (CELLS.has(name) && !lineStart) out.push(" ");
        if (BLOCKS.has(name)) newline();
        if (name === "blockquote") quoted = Math.max(0, quoted - 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return out.join("");
}

function isAddress(href: string): boolean {
  return /^\s*(?:https?:\/\/|www\.|\{|\[|%)/i.test(href);
}

function withoutScheme(href: string): string {
  return href
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "");
}
