import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import {
  type AuditSettings,
  type Columns,
  columnsSchema,
  readAuditSettings,
} from "../../../src/audit/audit-settings.js";
import { type Baseline, NO_BASELINE, readBaseline } from "../../../src/audit/baseline.js";
import { FAIL_ON, type FailOn } from "../../../src/audit/report.js";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Carrier } from "../../../src/policy/carrier.js";
import type { Day } from "../../../src/policy/day.js";
import { readOptions } from "../read-options.js";
import { UsageProblem } from "../usage-problem.js";

/** How an audit can be printed. */
export const AUDIT_FORMATS = ["text", "json", "sarif", "junit", "github", "html"] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** What a person said of an audit, checked and with its files read. */
export interface AuditOptions {
  readonly settings: AuditSettings;
  readonly columns: Columns | undefined;
  readonly format: AuditFormat;
  readonly failOn: FailOn;
  readonly baseline: Baseline;
  /** The file to which the baseline is to be written. */
  readonly writeBaseline?: string;
  /** The file to which the report goes. */
  readonly output?: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly lang: AnswerLanguage;
}

const schema = z.object({
  settings: z.string().optional(),
  columns: z.string().optional(),
  format: z.enum(AUDIT_FORMATS).optional(),
  failOn: z.enum(FAIL_ON).optional(),
  baseline: z.string().optional(),
  writeBaseline: z.boolean().optional(),
  output: z.string().optional(),
});

/**
 * The options of `audit`, as commander read them.
 * Throws a UsageProblem for a value that is not taken, and for a file that is not there or holds something else.
 *
 * @param carriers of the policy; settings name them
 */
export function readAuditOptions(raw: object, carriers: readonly Carrier[]): AuditOptions {
  const { format: _format, ...shared } = raw as Record<string, unknown>;
  const { asOf, knownAt, lang } = readOptions(shared);
  const read = schema.safeParse(raw);
  if (!read.success) throw wrongValue(String(read.error.issues[0]?.path[0]), raw);
  const {
    settings: file,
    columns: said,
    format = "text",
    failOn = "depends",
    baseline,
    writeBaseline,
    output,
  } = read.data;
  const settings = file === undefined ? {} : settingsIn(file, carriers);
  if (writeBaseline && baseline === undefined) {
    throw new UsageProblem({
      pl: "Z --write-baseline oczekujemy też pliku: dodaj --baseline PLIK.",
      en: "With --write-baseline a file is expected, too: add --baseline FILE.",
    });
  }
  return {
    settings,
    columns: said === undefined ? settings.columns : { ...settings.columns, ...columnsOf(said) },
    format,
    failOn,
    baseline: baseline === undefined || writeBaseline ? NO_BASELINE : baselineIn(baseline),
    ...(writeBaseline && baseline !== undefined ? { writeBaseline: baseline } : {}),
    ...(output === undefined || output === "-" ? {} : { output }),
    asOf,
    knownAt,
    lang,
  };
}

function settingsIn(file: string, carriers: readonly Carrier[]): AuditSettings {
  const text = textIn(file);
  let data: unknown;
  try {
    // YAML reads JSON too.
    data = parse(text);
  } catch (error) {
    const line = (error as { linePos?: { line: number }[] }).linePos?.[0]?.line ?? 1;
    throw new UsageProblem({
      pl: `${file}: wiersz ${line} nie jest poprawnym YAML ani JSON. Popraw go i uruchom polecenie jeszcze raz.`,
      en: `${file}: line ${line} is neither valid YAML nor JSON. Correct it and run the command again.`,
    });
  }
  const read = readAuditSettings(data, carriers);
  if ("settings" in read) return read.settings;
  const lines = (lang: AnswerLanguage) => read.problems.map((problem) => `${file}: ${problem[lang]}`).join("\n");
  throw new UsageProblem({ pl: lines("pl"), en: lines("en") });
}

function baselineIn(file: string): Baseline {
  const read = readBaseline(textIn(file));
  if (read !== undefined) return read;
  throw new UsageProblem({
    pl: `${file} nie jest plikiem przyjętych wyników. Oczekujemy takiego, jaki zapisuje: czy-wolno audit … --baseline ${file} --write-baseline`,
    en: `${file} is no baseline. Expected one as it is written by: czy-wolno audit … --baseline ${file} --write-baseline`,
  });
}

/** "name=Nazwa,body=Treść": the headings of columns by what they hold. */
function columnsOf(said: string): Columns {
  const pairs = said.split(",").map((part) => {
    const at = part.indexOf("=");
    return [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()] as const;
  });
  const read = columnsSchema.safeParse(Object.fromEntries(pairs));
  if (read.success) return read.data;
  throw new UsageProblem({
    pl: `--columns ${JSON.stringify(said)}: oczekujemy nagłówków pod nazwami name, trigger, tool, subject, body, na przykład name=Nazwa,body=Treść.`,
    en: `--columns ${JSON.stringify(said)}: expected headings under name, trigger, tool, subject, body, like name=Title,body=Text.`,
  });
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new UsageProblem({
      pl: `Pliku ${file} nie ma albo nie wolno go czytać. Sprawdź ścieżkę.`,
      en: `The file ${file} is not there or may not be read. Check the path.`,
    });
  }
}

function wrongValue(name: string, raw: object): UsageProblem {
  const flag = { failOn: "--fail-on", writeBaseline: "--write-baseline" }[name] ?? `--${name}`;
  const values = name === "failOn" ? FAIL_ON : AUDIT_FORMATS;
  const value = JSON.stringify((raw as Record<string, unknown>)[name] ?? "");
  return new UsageProblem({
    pl: `${flag} ${value}: takiej wartości nie ma. Oczekujemy: ${values.join(", ")}. Popraw ją i uruchom polecenie jeszcze raz.`,
    en: `${flag} ${value}: there is no such value. Expected one of ${values.join(", ")}. Correct it and run the command again.`,
  });
}
