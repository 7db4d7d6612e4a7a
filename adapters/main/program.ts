import { Command } from "commander";
import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import { addCommand } from "./add-command.js";
import { registerAudit } from "./audit/register.js";
import { HELP, HELP_TITLES } from "./help-words.js";
import { registerOutbox } from "./outbox/register.js";
import { registerPublish } from "./publish/register.js";
import { registerServer } from "./server/register.js";
import type { Terminal } from "./terminal.js";

/**
 * The commands and their options. Each command's code is loaded only when it runs, so that none waits for another's.
 *
 * @param done is told the exit code
 */
export function createProgram(
  version: string,
  lang: AnswerLanguage,
  terminal: Terminal,
  done: (code: number) => void,
): Command {
  const say = (name: keyof typeof HELP) => HELP[name][lang];
  const program = new Command("czy-wolno");
  program
    .description(say("program"))
    .version(version, "-V, --version", say("version"))
    .exitOverride()
    // Problems are told once and in one language, where the program ends.
    .configureOutput({ outputError: () => {} })
    .configureHelp({ styleTitle: (title) => (lang === "pl" ? (HELP_TITLES[title] ?? title) : title) })
    .helpOption("-h, --help", say("help"))
    .helpCommand(false)
    .enablePositionalOptions();

  const command = (parent: Command, name: string, description: keyof typeof HELP) =>
    addCommand(parent, name, HELP[description], lang);
  const withDays = (made: Command) =>
    made.option("--as-of <YYYY-MM-DD>", say("asOf")).option("--known-at <YYYY-MM-DD>", say("knownAt"));
  const withStore = (made: Command) => made.option("--store <URL>", say("store"));
  const withFormat = (made: Command) => made.option("--format <text|json>", say("format"));
  const withContext = (made: Command) =>
    withDays(
      made
        .option("--reply", say("reply"))
        .option("--medium <MEDIUM>", say("medium"))
        .option("--carrier-integrated <yes|no>", say("carrierIntegrated"))
        .option("--marketplace <SITE>", say("marketplace")),
    );

  const check = command(program, "check", "check").argument("[FILE...]", say("checkFiles"));
  withStore(withFormat(withContext(check.option("--text <TEXT>", say("text")).option("--jsonl", say("jsonl")))))
    .addHelpText("after", `\n${say("codes")}`)
    .action(async (files: string[], raw: object) => {
      done(await (await import("./commands/check.js")).check(files, raw, terminal));
    });

  registerAudit(program, lang, terminal, done);

  withStore(withFormat(withDays(command(program, "timeline", "timeline")))).action(async (raw: object) => {
    done(await (await import("./commands/timeline.js")).timeline(raw, terminal));
  });

  withStore(command(program, "announce", "announce"))
    .option("--simulate", say("simulate"))
    .option("--from <YYYY-MM-DD>", say("announceFrom"))
    .option("--to <YYYY-MM-DD>", say("announceTo"))
    .option("--topics <TOPICS>", say("announceTopics"))
    .option("--weekly", say("announceWeekly"))
    .action(async (raw: object) => {
      done(await (await import("./commands/announce.js")).announce(raw, terminal));
    });

  const policy = command(program, "policy", "policy");
  withStore(withFormat(withDays(command(policy, "show", "policyShow"))))
    .argument("<CLAUSE>", say("policyShowClause"))
    .action(async (clause: string, raw: object) => {
      done(await (await import("./commands/policy-show.js")).policyShow(clause, raw, terminal));
    });
  withStore(withFormat(command(policy, "diff", "policyDiff")))
    .argument("<A>", say("policyDiffDay"))
    .argument("<B>", say("policyDiffDay"))
    .option("--known-at <YYYY-MM-DD>", say("knownAt"))
    .action(async (a: string, b: string, raw: object) => {
      done(await (await import("./commands/policy-diff.js")).policyDiff(a, b, raw, terminal));
    });
  command(policy, "lint", "policyLint")
    .argument("<DIR>", say("policyLintFolder"))
    .action(async (folder: string, raw: object) => {
      done(await (await import("./commands/policy-lint.js")).policyLint(folder, raw, terminal));
    });
  registerPublish(policy, lang, terminal, done);

  withStore(withFormat(withContext(command(program, "why", "why"))))
    .argument("<RECEIPT>", say("whyReceipt"))
    .argument("[FILE]", say("whyFile"))
    .action(async (receipt: string, file: string | undefined, raw: object) => {
      done(await (await import("./commands/why.js")).why(receipt, file, raw, terminal));
    });

  withStore(withContext(command(program, "guide", "guide"))).action(async (raw: object) => {
    done(await (await import("./commands/guide.js")).guide(raw, terminal));
  });
  registerServer(program, lang, terminal, done);
  registerOutbox(program, lang, terminal, done);
  return program;
}
