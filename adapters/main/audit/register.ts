import type { Command } from "commander";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import { addCommand } from "../add-command.js";
import { HELP } from "../help-words.js";
import type { Terminal } from "../terminal.js";

/** What `audit --help` says. */
const WORDS = {
  audit: {
    pl: "ocenia wszystkie szablony wiadomości sklepu i mówi, co włączyć, a co wyłączyć",
    en: "judges all of a shop's message templates and says what to switch on and off",
  },
  paths: {
    pl: "foldery i pliki .txt, .md, .html, .eml, .csv, .jsonl, .zip",
    en: "folders, and .txt, .md, .html, .eml, .csv, .jsonl, .zip files",
  },
  settings: {
    pl: "YAML lub JSON o sklepie: carriers, tracking_visible, medium, marketplace, invoices, reading, tool, columns",
    en: "YAML or JSON about the shop: carriers, tracking_visible, medium, marketplace, invoices, reading, tool, columns",
  },
  columns: {
    pl: "kolumny tabeli, na przykład name=Nazwa,trigger=Status,subject=Temat,body=Treść",
    en: "columns of a table, like name=Title,trigger=Status,subject=Subject,body=Text",
  },
  format: { pl: "text, json, sarif, junit, github, html", en: "text, json, sarif, junit, github, html" },
  output: { pl: "plik na raport (domyślnie standardowe wyjście)", en: "the report's file (default standard output)" },
  baseline: { pl: "plik z wynikami, które są już przyjęte", en: "the file of findings that are accepted" },
  writeBaseline: { pl: "zapisuje do pliku --baseline to, co jest", en: "writes to the --baseline file what there is" },
  failOn: {
    pl: "co jest błędem: depends (także zależne, domyślnie), not_allowed (tylko niedozwolone)",
    en: "what fails: depends (what depends, too; the default), not_allowed (only what is not allowed)",
  },
} as const satisfies Record<string, Words>;

/**
 * Adds `audit` to the program; its code is loaded when it runs.
 *
 * @param done is told the exit code
 */
export function registerAudit(
  program: Command,
  lang: AnswerLanguage,
  terminal: Terminal,
  done: (code: number) => void,
): void {
  const say = (name: keyof typeof WORDS) => WORDS[name][lang];
  addCommand(program, "audit", WORDS.audit, lang)
    .argument("<PATH...>", say("paths"))
    .option("--settings <FILE>", say("settings"))
    .option("--columns <ROLE=HEADING,...>", say("columns"))
    .option("--format <FORMAT>", say("format"))
    .option("--output <FILE>", say("output"))
    .option("--baseline <FILE>", say("baseline"))
    .option("--write-baseline", say("writeBaseline"))
    .option("--fail-on <DECISION>", say("failOn"))
    .option("--as-of <YYYY-MM-DD>", HELP.asOf[lang])
    .option("--known-at <YYYY-MM-DD>", HELP.knownAt[lang])
    .option("--store <URL>", HELP.store[lang])
    .addHelpText("after", `\n${HELP.codes[lang]}`)
    .action(async (paths: string[], raw: object) => {
      done(await (await import("../commands/audit.js")).audit(paths, raw, terminal));
    });
}
