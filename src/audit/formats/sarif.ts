import type { Clause } from "../../policy/clause.js";
import { wordsIn } from "../../policy/words-in.js";
import type { Audited, AuditedFinding } from "../audited.js";
import type { Format, Report } from "../report.js";

/**
 * SARIF 2.1.0 (OASIS), as code scanning reads it: a rule for each clause, a result for each sentence that speaks against
 * a template, a notification for each template that could not be judged. What the baseline accepts is suppressed.
 */
export const sarif: Format = async function* (report) {
  const { results, clauses, version } = report;
  const places = new Map(clauses.map(({ id }, index) => [id, index]));
  const driver = {
    name: "czy-wolno",
    semanticVersion: "0.1.0",
    rules: clauses.map((clause) => ruleOf(clause, report)),
  };
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},`;
  yield `"columnKind":"utf16CodeUnits","properties":${JSON.stringify(version)},"results":[`;
  let first = true;
  for await (const audited of results()) {
    for (const finding of audited.findings) {
      yield `${first ? "" : ","}\n${JSON.stringify(resultOf(audited, finding, places))}`;
      first = false;
    }
  }
  yield '\n],"invocations":[{"executionSuccessful":';
  yield `${report.summary.error === 0},"toolExecutionNotifications":[`;
  first = true;
  for await (const audited of results()) {
    if (audited.decision !== "unreadable" && audited.decision !== "error") continue;
    yield `${first ? "" : ","}\n${JSON.stringify(notificationOf(audited))}`;
    first = false;
  }
  yield "\n]}]}]}\n";
};

function ruleOf({ id, title, periods, citations }: Clause, { lang, sources }: Report): object {
  const url = sources.find((source) => source.id === citations[0]?.source)?.url;
  return {
    id,
    shortDescription: { text: wordsIn(title, lang) },
    fullDescription: { text: wordsIn(periods.at(-1)?.why ?? title, lang) },
    ...(url === undefined ? {} : { helpUri: url }),
  };
}

function resultOf(audited: Audited, finding: AuditedFinding, places: ReadonlyMap<string, number>): object {
  const { file, name, accepted } = audited;
  const { clause, effect, sure, why, quote, line, fingerprint } = finding;
  const ruleIndex = places.get(clause);
  const instead = audited.instead.map(({ text, notes = [] }) => [text, ...notes].join(" ")).join(" ");
  return {
    ruleId: clause,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: effect === "not_allowed" && sure ? "error" : effect === "allowed" ? "note" : "warning",
    message: { text: [`${name}: „${quote}”.`, why, instead].filter((part) => part !== "").join(" ") },
    locations: [locationOf(file, line ?? audited.line, name)],
    partialFingerprints: { "czyWolnoFinding/v1": fingerprint },
    ...(accepted ? { suppressions: [{ kind: "external" }] } : {}),
  };
}

function notificationOf({ file, name, line, says, decision }: Audited): object {
  return {
    level: decision === "error" ? "error" : "warning",
    message: { text: `${name}: ${says}` },
    locations: [locationOf(file, line, name)],
  };
}

/** A template in a table or an archive is a logical place within the file. */
function locationOf(file: string, line: number | undefined, name: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
    ...(name === file ? {} : { logicalLocations: [{ name }] }),
  };
}
