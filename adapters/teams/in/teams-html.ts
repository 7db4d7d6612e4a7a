import { Parser } from "htmlparser2";

/** What stands in the HTML of a Teams message, still as HTML. */
export interface TeamsHtml {
  /** What the sender wrote, without quotes and without the mention of the bot. */
  readonly own: string;
  /** Messages quoted (`reply`) or forwarded in it; the author's Teams id where a quote names one. */
  readonly quoted: readonly { readonly kind: "reply" | "forward"; readonly html: string; readonly author?: string }[];
}

const QUOTE = /schema\.skype\.com\/(Reply|Forward)/i;
const MENTION = /schema\.skype\.com\/Mention/i;
const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "col", "wbr"]);

/**
 * Takes the HTML of a Teams message apart. An emoji becomes its character; the references to attachments
 * (`<attachment id>`) are dropped, the attachments themselves are read elsewhere. Never throws; linear in the length.
 *
 * @param bot the bot's name as it is mentioned; mentions of others stay as their names
 */
export function readTeamsHtml(html: string, bot: string | undefined): TeamsHtml {
  const own: string[] = [];
  const quoted: { kind: "reply" | "forward"; out: string[]; author?: string }[] = [];
  const open: { name: string; role: Role; held: string[] }[] = [];
  let out = own;
  let skipped = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const role = roleOf(name, attributes);
        if (!VOID.has(name)) open.push({ name, role, held: role === "mention" || role === "quote" ? out : [] });
        if (role === "quote") {
          const kind = /Forward/i.test(attributes["itemtype"] ?? "") ? "forward" : "reply";
          const quote = { kind, out: [] as string[] } as const;
          quoted.push(quote);
          out = quote.out;
        } else if (role === "mention") out = [];
        else if (role === "skip") {
          skipped++;
          const last = quoted.at(-1);
          if (attributes["itemprop"] === "mri" && last !== undefined) last.author = attributes["itemid"] ?? "";
        } else if (role === "emoji") {
          if (skipped === 0) out.push(escaped(attributes["alt"] ?? ""));
          skipped++;
        } else if (skipped > 0 || name === "attachment") return;
        else out.push(name === "img" ? escaped(attributes["alt"] ?? "") : tag(name, attributes));
      },
      ontext(text) {
        if (skipped === 0) out.push(escaped(text));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const closed = open.pop();
        if (closed?.role === "skip" || closed?.role === "emoji") skipped--;
        else if (closed?.role === "quote") out = closed.held;
        else if (closed?.role === "mention") {
          const words = out.join("");
          out = closed.held;
          if (bot === undefined || words.trim() !== escaped(bot.trim())) out.push(words);
        } else if (skipped === 0 && name !== "attachment") out.push(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return {
    own: own.join(""),
    quoted: quoted.map(({ kind, out: parts, author }) => ({
      kind,
      html: parts.join(""),
      ...(author ? { author } : {}),
    })),
  };
}

type Role = "quote" | "mention" | "emoji" | "skip" | "plain";

function roleOf(name: string, attributes: Record<string, string>): Role {
  if (name === "emoji") return "emoji";
  if (name === "blockquote" && QUOTE.test(attributes["itemtype"] ?? "")) return "quote";
  if (name === "at" || MENTION.test(attributes["itemtype"] ?? "")) return "mention";
  // Who wrote a quoted message and when is said inside the quote; it is no part of the message.
  return attributes["itemprop"] === "mri" || attributes["itemprop"] === "time" ? "skip" : "plain";
}

function tag(name: string, attributes: Record<string, string>): string {
  const href = name === "a" ? attributes["href"] : undefined;
  return href === undefined ? `<${name}>` : `<a href="${escaped(href)}">`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
