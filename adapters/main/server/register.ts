import type { Command } from "commander";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import type { Terminal } from "../terminal.js";
import { settingsHelp } from "./settings-help.js";

/** What `--help` says of the commands for whoever runs the bot. */
const WORDS = {
  serve: {
    pl: "uruchamia bota dla Slacka i Teams, ustawionego zmiennymi środowiska",
    en: "runs the bot for Slack and Teams, set up by environment variables",
  },
  tenant: { pl: "pokazuje i usuwa dane klientów bota", en: "shows and deletes what the bot keeps of its customers" },
  tenantList: { pl: "wymienia klientów i liczbę wierszy", en: "lists the customers and how many rows each has" },
  tenantDelete: { pl: "usuwa wszystko o jednym kliencie", en: "deletes everything of one customer" },
  tenantFeedback: { pl: "pokazuje uwagi jednego klienta", en: "shows the feedback of one customer" },
  tenantId: { pl: "identyfikator z listy", en: "an id from the list" },
  manifest: { pl: "zapisuje plik, z którego powstaje aplikacja", en: "writes the file from which the app is made" },
  manifestSlack: { pl: "manifest aplikacji Slack (YAML)", en: "the Slack app's manifest (YAML)" },
  manifestTeams: { pl: "paczka aplikacji Teams (zip)", en: "the Teams app's package (zip)" },
  mode: {
    pl: "jeden workspace, wiele przez OAuth albo Socket Mode",
    en: "one workspace, many by OAuth, or Socket Mode",
  },
  url: {
    pl: "adres serwera z zewnątrz (domyślnie PUBLIC_URL)",
    en: "the server's address from outside (default PUBLIC_URL)",
  },
  appId: { pl: "Application (client) ID bota", en: "the bot's Application (client) ID" },
  out: { pl: "plik do zapisania, - na standardowe wyjście", en: "the file to write, - for the standard output" },
  lang: { pl: "język odpowiedzi: pl, en", en: "language of the answer: pl, en" },
  help: { pl: "pokazuje tę pomoc", en: "shows this help" },
} as const satisfies Record<string, Words>;

/**
 * Adds `serve`, `tenant` and `manifest` to the program. As with its other commands, their code is loaded when they run.
 *
 * @param done is told the exit code
 */
export function registerServer(
  program: Command,
  lang: AnswerLanguage,
  terminal: Terminal,
  done: (code: number) => void,
): void {
  const command = (parent: Command, name: string, about: keyof typeof WORDS) =>
    parent
      .command(name)
      .description(WORDS[about][lang])
      .helpOption("-h, --help", WORDS.help[lang])
      .helpCommand(false)
      .option("--lang <pl|en>", WORDS.lang[lang]);

  command(program, "serve", "serve")
    .addHelpText("after", () => settingsHelp(lang))
    .action(async () => {
      done(await (await import("../commands/serve.js")).serve());
    });

  const tenant = command(program, "tenant", "tenant");
  command(tenant, "list", "tenantList").action(async () => {
    done(await (await import("../commands/tenant.js")).tenantList(terminal));
  });
  for (const [name, about] of [
    ["delete", "tenantDelete"],
    ["feedback", "tenantFeedback"],
  ] as const) {
    command(tenant, name, about)
      .argument("<TENANT>", WORDS.tenantId[lang])
      .action(async (id: string) => {
        const { tenantDelete, tenantFeedback } = await import("../commands/tenant.js");
        done(await { delete: tenantDelete, feedback: tenantFeedback }[name](id, terminal));
      });
  }

  const manifest = command(program, "manifest", "manifest");
  command(manifest, "slack", "manifestSlack")
    .option("--mode <token|oauth|socket>", WORDS.mode[lang])
    .option("--url <URL>", WORDS.url[lang])
    .option("--out <FILE>", WORDS.out[lang], "czy-wolno-slack.yaml")
    .action(async (raw: object) => {
      done(await (await import("../commands/manifest.js")).manifestForSlack(raw, lang, terminal));
    });
  command(manifest, "teams", "manifestTeams")
    .option("--app-id <GUID>", WORDS.appId[lang])
    .option("--url <URL>", WORDS.url[lang])
    .option("--out <FILE>", WORDS.out[lang], "czy-wolno-teams.zip")
    .action(async (raw: object) => {
      done(await (await import("../commands/manifest.js")).manifestForTeams(raw, lang, terminal));
    });
}
