import { auditTexts } from "../audit-texts.js";
import type { Audited } from "../audited.js";
import { type Format, fails, type Report } from "../report.js";

/**
 * JUnit's XML, as build servers read it: a test case for each template. What fails the audit is a failure, what could not
 * be judged an error; a template that the baseline accepts, or that depends where that does not fail, passes and says so.
 */
export const junit: Format = async function* (report) {
  const { results, summary, failOn } = report;
  let failures = 0;
  let errors = 0;
  // Servers want the figures before the cases.
  for await (const one of results()) {
    if (!fails(one, failOn)) continue;
    if (isUnjudged(one)) errors++;
    else failures++;
  }
  const figures = `tests="${summary.templates}" failures="${failures}" errors="${errors}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${figures}>\n<testsuite name="czy-wolno audit" ${figures}>\n`;
  for await (const one of results()) yield caseOf(one, report);
  yield "</testsuite>\n</testsuites>\n";
};

function caseOf(one: Audited, { failOn, lang }: Report): string {
  const { file, name, decision, says, findings, instead } = one;
  const texts = auditTexts(lang);
  const head = `<testcase classname="${inXml(file)}" name="${inXml(name)}"`;
  if (decision === "allowed") return `${head}/>\n`;
  const lines = [
    says,
    ...findings.map(
      ({ quote, about, line }) => `„${quote}” (${about}${line === undefined ? "" : `, ${texts.line(line)}`})`,
    ),
    ...instead.map(({ text, notes = [] }) => `- ${[text, ...notes].join(" ")}`),
  ];
  const body = inXml(lines.join("\n"));
  if (!fails(one, failOn)) {
    const why = one.accepted ? `${texts.accepted}\n` : "";
    return `${head}>\n<system-out>${inXml(why)}${body}</system-out>\n</testcase>\n`;
  }
  const kind = isUnjudged(one) ? "error" : "failure";
  return `${head}>\n<${kind} type="${decision}" message="${inXml(says)}">${body}</${kind}>\n</testcase>\n`;
}

function isUnjudged({ decision }: Audited): boolean {
  return decision === "unreadable" || decision === "error";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML 1.0: markup escaped, and characters that it cannot hold replaced. */
function inXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
