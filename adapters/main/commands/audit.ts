import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type Accepted, fingerprintsOf, withBaseline, writeBaseline } from "../../../src/audit/baseline.js";
import { type Format, failing, type Report } from "../../../src/audit/report.js";
import { reportFrom } from "../../../src/audit/report-from.js";
import { createCounting } from "../../../src/audit/summary.js";
import { PLAIN } from "../../../src/chat/render-text.js";
import { auditAll } from "../audit/audit-all.js";
import { createProgress } from "../audit/progress.js";
import { type AuditFormat, type AuditOptions, readAuditOptions } from "../audit/read-audit-options.js";
import { createSpool } from "../audit/spool.js";
import { templatesIn } from "../audit/templates-in.js";
import { exitCode } from "../exit-code.js";
import { openChecker } from "../open-checker.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

/**
 * `audit PATH…`: judges every template that files and folders hold and prints a report. Returns the exit code, as `check`
 * does; what the baseline accepts does not count, nor what depends where only `not_allowed` is to fail.
 */
export async function audit(paths: readonly string[], raw: object, terminal: Terminal): Promise<number> {
  const inUse = await policyInUse(raw);
  const { policy } = inUse;
  const options = readAuditOptions(raw, policy.carriers);
  const checker = openChecker(policy);
  const { settings, asOf, knownAt, lang, failOn } = options;
  const spool = createSpool();
  try {
    const counting = createCounting();
    const accepted: Accepted[] = [];
    const progress = createProgress(process.stderr, lang);
    const templates = templatesIn(paths, options.columns, lang);
    for await (const found of auditAll(templates, checker, { settings, asOf, knownAt, lang })) {
      const result = withBaseline(found, options.baseline);
      if (options.writeBaseline !== undefined) accepted.push(...fingerprintsOf(result));
      counting.add(result);
      await spool.add(result);
      progress.step();
    }
    progress.done();
    const report = reportFrom(checker, options, {
      results: spool.results,
      summary: counting.summary(),
      failOn,
    });
    if (report.summary.templates === 0) throw noTemplates();
    await print(report, options, terminal);
    if (options.format === "text" && options.output === undefined) await tellPolicy(inUse, options.lang, terminal);
    if (options.writeBaseline === undefined) return exitCode(failing(counting.remaining(), failOn));
    await written(options.writeBaseline, () => writeFile(options.writeBaseline as string, writeBaseline(accepted)));
    return counting.remaining().error > 0 ? 2 : 0;
  } finally {
    await spool.close();
  }
}

async function print(report: Report, { format, output }: AuditOptions, terminal: Terminal): Promise<void> {
  const toFile = output !== undefined;
  const pieces = (await formatOf(format, toFile ? PLAIN : terminal.style))(report);
  if (output === undefined) {
    for await (const piece of pieces) await terminal.write(piece);
    return;
  }
  await written(output, async () => {
    const file = createWriteStream(output, "utf8");
    await once(file, "open");
    for await (const piece of pieces) if (!file.write(piece)) await once(file, "drain");
    file.end();
    await once(file, "finish");
  });
}

/** Only the format that is asked for is loaded. */
async function formatOf(format: AuditFormat, style: Terminal["style"]): Promise<Format> {
  switch (format) {
    case "text":
      return (await import("../../../src/audit/formats/text.js")).text(style);
    case "json":
      return (await import("../../../src/audit/formats/json.js")).json;
    case "sarif":
      return (await import("../../../src/audit/formats/sarif.js")).sarif;
    case "junit":
      return (await import("../../../src/audit/formats/junit.js")).junit;
    case "github":
      return (await import("../../../src/audit/formats/github.js")).github;
    case "html":
      return (await import("../../../src/audit/formats/html.js")).html;
  }
}

async function written(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageProblem({
      pl: `Pliku ${file} nie da się zapisać (${code}). Sprawdź ścieżkę i prawo zapisu.`,
      en: `The file ${file} cannot be written (${code}). Check the path and the permission to write.`,
    });
  }
}

function noTemplates(): UsageProblem {
  return new UsageProblem({
    pl: "Nie ma tam żadnego szablonu. Oczekujemy plików .txt, .md, .html, .eml, .csv, .jsonl lub .zip. Sprawdź ścieżkę.",
    en: "There is no template. Expected .txt, .md, .html, .eml, .csv, .jsonl or .zip files. Check the path.",
  });
}
