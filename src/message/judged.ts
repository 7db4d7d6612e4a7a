import { clean } from "./clean.js";
import { htmlToText, looksLikeHtml } from "./html-to-text.js";
import type { Message } from "./message.js";
import type { Span } from "./span.js";
import { subjectInHeader, type Zone, zonesOfLines } from "./zones.js";

/** A line of the judged text with the zone it belongs to; offsets in UTF-16 units of that text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

/** What is judged: one clean text (subject, body, names of attachments, an empty line between) and its lines. */
export interface Judged {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where the body stands in `text`. */
  readonly body: Span;
}

/**
 * The text of a message as a reader sees it, with the zone of every line. HTML becomes text, a pasted header block
 * gives the subject, attachments stand as their names at the end. Spans everywhere refer to `text`.
 * Linear in the length; never throws.
 */
export function judged(message: Message): Judged {
  const isHtml = message.format === undefined ? looksLikeHtml(message.text) : message.format === "html";
  const body = clean(isHtml ? htmlToText(message.text) : message.text);
  const subject = clean((message.subject ?? "").replace(/\s+/g, " "));
  const names = (message.attachments ?? [])
    .map((file) => clean(file.name.replace(/\s+/g, " ")))
    .filter((name) => name !== "");

  const bodyLines = body === "" ? [] : body.split("\n");
  const bodyZones = zonesOfLines(bodyLines);
  const written = bodyZones.indexOf("body");
  const above = written < 0 ? bodyZones.length : written;
  for (let index = 0; index < above; index++) {
    if (bodyZones[index] === "header" && subjectInHeader(bodyLines[index] as string) !== undefined)
      bodyZones[index] = "subject";
  }

  const parts: { text: string; zone: Zone }[] = [];
  if (subject !== "") parts.push({ text: subject, zone: "subject" }, { text: "", zone: "header" });
  bodyLines.forEach((text, index) => {
    parts.push({ text, zone: bodyZones[index] as Zone });
  });
  if (names.length > 0 && parts.length > 0) parts.push({ text: "", zone: "header" });
  for (const name of names) parts.push({ text: name, zone: "attachment" });

  const lines: Line[] = [];
  let at = 0;
  for (const part of parts) {
    lines.push({ start: at, end: at + part.text.length, zone: part.zone });
    at += part.text.length + 1;
  }
  const text = parts.map((part) => part.text).join("\n");
  const start = Math.min(subject === "" ? 0 : subject.length + 2, text.length);
  return { body: { start, end: start + body.length }, text, lines };
}
