import { decode } from "./decode.js";
import type { MessageInFile } from "./message-in-file.js";

/** Keys of a front matter that say something of the template, in the two languages that are written. */
const KEYS: Readonly<Record<string, "name" | "subject" | "trigger" | "tool">> = {
  name: "name",
  nazwa: "name",
  subject: "subject",
  temat: "subject",
  trigger: "trigger",
  wyzwalacz: "trigger",
  tool: "tool",
  program: "tool",
};

/**
 * A Markdown file is one message. A front matter (lines `key: value` between `---`) may give its name, subject, trigger
 * and tool and is not judged itself. Of the marks, links are written out and emphasis is dropped: neither is read.
 * Throws a FileProblem when it is no text.
 */
export function readMd(file: string, bytes: Uint8Array): MessageInFile[] {
  const lines = decode(bytes).replace(/\r\n?/g, "\n").split("\n");
  const end = lines[0]?.trim() === "---" ? lines.findIndex((line, index) => index > 0 && line.trim() === "---") : -1;
  const said: Partial<Record<"name" | "subject" | "trigger" | "tool", string>> = {};
  for (const line of end < 0 ? [] : lines.slice(1, end)) {
    const colon = line.indexOf(":");
    const key = KEYS[line.slice(0, Math.max(0, colon)).trim().toLowerCase()];
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2");
    if (key !== undefined && value !== "") said[key] = value;
  }
  const { name = file, subject, ...rest } = said;
  // Blank lines stand for the front matter, so that lines are still those of the file.
  const text = [...lines.slice(0, end + 1).map(() => ""), ...lines.slice(end + 1).map(plain)].join("\n");
  return [{ name, ...rest, message: { text, ...(subject === undefined ? {} : { subject }) } }];
}

/** A line without its marks. Underscores and stars inside a word are kept: they are placeholders and links. */
function plain(line: string): string {
  return line
    .replace(/^ {0,3}#{1,6} +/, "")
    .replace(/!?\[([^\]\n]{0,300})\]\((\S{1,500}?)(?: "[^"\n]{0,200}")?\)/g, (_all, text: string, url: string) =>
      text === url ? url : `${text} ${url}`,
    )
    .replace(/(^|[\s("„])(\*{1,3}|_{1,3})(?=\S)(.{1,500}?)(?<=\S)\2(?=$|[\s.,;:!?)"”])/g, "$1$3")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1")
    .replace(/ {2,}$|\\$/, "");
}
