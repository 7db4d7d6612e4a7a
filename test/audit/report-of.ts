import type { AuditSettings } from "../../src/audit/audit-settings.js";
import { createAudit } from "../../src/audit/audit-template.js";
import { type Baseline, NO_BASELINE, withBaseline } from "../../src/audit/baseline.js";
import type { FailOn, Format, Report } from "../../src/audit/report.js";
import { reportFrom } from "../../src/audit/report-from.js";
import { createCounting } from "../../src/audit/summary.js";
import type { NoTemplate, Template } from "../../src/audit/template.js";
import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import { TODAY } from "../verdict/made.js";
import { checker } from "../verdict/real-checker.js";

/** How an audit of a test differs from one of today in Polish. */
export interface Terms {
  readonly settings?: AuditSettings;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly lang?: AnswerLanguage;
  readonly failOn?: FailOn;
  readonly baseline?: Baseline;
}

/** A template with a text. */
export function template(text: string, more: Partial<Template> = {}): Template {
  return { file: "a.txt", name: more.file ?? "a.txt", line: 1, message: { text }, ...more };
}

/** The report of an audit by the real checker, held in memory. */
export function reportOf(templates: readonly (Template | NoTemplate)[], terms: Terms = {}): Report {
  const {
    settings = {},
    asOf = TODAY,
    knownAt = asOf,
    lang = "pl",
    failOn = "depends",
    baseline = NO_BASELINE,
  } = terms;
  const audit = createAudit(checker, { settings, asOf, knownAt, lang });
  const results = templates.map((one) => withBaseline(audit(one), baseline));
  const counting = createCounting();
  for (const one of results) counting.add(one);
  return reportFrom(
    checker,
    { asOf, knownAt, lang },
    {
      results: async function* () {
        yield* results;
      },
      summary: counting.summary(),
      failOn,
    },
  );
}

/** All that a format prints. */
export async function printed(format: Format, report: Report): Promise<string> {
  let all = "";
  for await (const piece of format(report)) all += piece;
  return all;
}

/** Templates of every outcome, some with names and texts that try to break out of where they are shown. */
export const SAMPLES: readonly (Template | NoTemplate)[] = [
  template("Dzień dobry,\n\njaki rozmiar wysłać?"),
  template("Dzień dobry,\n\nfaktura jest w załączniku.\nCzy grawer ma być na klapce?", {
    file: "szablony/faktura, nowa: 50%.txt",
    name: "szablony/faktura, nowa: 50%.txt",
    trigger: "wystawiono fakturę",
    tool: "Panel zamówień",
  }),
  template('<p>Uwaga: "</p><script>alert(1)</script><p>Faktura w załączniku &amp; <b>już</b> ]]> wysłana.</p>', {
    file: "b.html",
    name: "b.html",
  }),
  template("Paczka została przekazana kurierowi.", {
    file: "eksport.csv",
    name: '"><img src=x onerror=alert(1)>\u0007::error::\r\nx',
    line: 7,
  }),
  template("", { file: "empty.txt", name: "empty.txt" }),
  { file: "obraz.csv", name: "obraz.csv", problem: "Tego nie da się odczytać: <x> & \u0000." },
];
