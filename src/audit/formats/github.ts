import { auditTexts } from "../audit-texts.js";
import type { Audited } from "../audited.js";
import type { Format } from "../report.js";
import { changeOf, summaryOf } from "./text.js";

/**
 * GitHub's workflow commands: an annotation at the line of each sentence that speaks against a template, an error where it
 * is not allowed and a warning where it depends; then the figures. What the baseline accepts is left out.
 */
export const github: Format = async function* (report) {
  const texts = auditTexts(report.lang);
  for await (const one of report.results()) {
    if (one.decision === "allowed" || one.accepted) continue;
    if (one.findings.length === 0) yield command("error", one, one.line, one.says);
    for (const { effect, sure, about, why, quote, line } of one.findings) {
      const kind = effect === "not_allowed" && sure ? "error" : "warning";
      const instead = one.instead.map(({ text, notes = [] }) => `- ${[text, ...notes].join(" ")}`);
      const proposal = one.trimmed === undefined ? [] : [`${texts.trimmed}:`, one.trimmed];
      yield command(kind, one, line ?? one.line, [`${about}: „${quote}”`, why, ...instead, ...proposal].join("\n"));
    }
  }
  yield `::notice title=${property(texts.title)}::${data(`${summaryOf(report, texts)} ${changeOf(report, texts)}`)}\n`;
};

function command(
  kind: "error" | "warning",
  { file, name }: Audited,
  line: number | undefined,
  message: string,
): string {
  const place = `file=${property(file)}${line === undefined ? "" : `,line=${line}`}`;
  return `::${kind} ${place},title=${property(name)}::${data(message)}\n`;
}

/** A line break or a percent sign in a message would end it or be read as an escape. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Properties are parted by commas and colons. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
