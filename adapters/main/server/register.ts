import type { Command } from "commander";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import { addCommand } from "../add-command.js";
import type { Terminal } from "../terminal.js";
import { settingsHelp } from "./settings-help.js";

/** What `--help` says of the commands for whoever runs the bot. */
const WORDS = {
  serve: {
    pl: "uruchamia bota dla Slacka i Teams, ustawionego zmiennymi środowiska",
    en: "runs the bot for Slack and Teams, set up by environment variables",
  },
  tryPage: {
    pl: "uruchamia stronę do wypróbowania w przeglądarce, bez żadnych ustawień",
    en: "runs the page for trying it in a browser, without any settings",
  },
  doctor: {
    pl: "sprawdza ustawienia, bazę, klucze, tokeny, zegar i źródła",
    en: "looks at settings, store, keys, tokens, clock and sources",
  },
  backup: {
    pl: "zapisuje kopię bazy, zaszyfrowaną kluczem, także gdy serwer działa",
    en: "writes a backup of the store, sealed by the key, also while the server runs",
  },
  backupFile: { pl: "nowy plik kopii", en: "the backup's new file" },
  restore: { pl: "przywraca kopię do pustej bazy", en: "puts a backup into an empty store" },
  restoreFile: { pl: "plik kopii", en: "the backup's file" },
  newKey: { pl: "klucz, którym odtąd szyfrować", en: "the key to seal by from now on" },
  force: { pl: "usuwa to, co jest w bazie", en: "deletes what the store holds" },
  format: { pl: "text albo json", en: "text or json" },
  tenant: { pl: "pokazuje i usuwa dane klientów bota", en: "shows and deletes what the bot keeps of its customers" },
  tenantList: { pl: "wymienia klientów i liczbę wierszy", en: "lists the customers and how many rows each has" },
  tenantDelete: { pl: "usuwa wszystko o jednym kliencie", en: "deletes everything of one customer" },
  tenantFeedback: { pl: "pokazuje uwagi jednego klienta", en: "shows the feedback of one customer" },
  token: {
    pl: "wydaje i odwołuje tokeny dla programów (POST /v1/check)",
    en: "gives and revokes tokens for programs (POST /v1/check)",
  },
  tokenCreate: { pl: "wydaje token i pokazuje go ten jeden raz", en: "makes a token and shows it this once" },
  tokenList: { pl: "wymienia tokeny, bez nich samych", en: "lists the tokens, without themselves" },
  tokenRevoke: { pl: "odwołuje token", en: "revokes a token" },
  tokenName: { pl: "do czego jest token", en: "what the token is for" },
  tokenTenant: { pl: "klient, na przykład id workspace'u", en: "the customer, such as a workspace's id" },
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
  developer: {
    pl: "kto stoi za aplikacją (domyślnie Czy wolno?)",
    en: "who stands behind the app (default Czy wolno?)",
  },
  website: { pl: "strona aplikacji (domyślnie --url)", en: "the app's web site (default --url)" },
  privacyUrl: {
    pl: "strona o prywatności (domyślnie strona aplikacji)",
    en: "the page about privacy (default the web site)",
  },
  termsUrl: { pl: "regulamin (domyślnie strona aplikacji)", en: "the terms of use (default the web site)" },
  appId: { pl: "Application (client) ID bota", en: "the bot's Application (client) ID" },
  out: { pl: "plik do zapisania, - na standardowe wyjście", en: "the file to write, - for the standard output" },
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
    addCommand(parent, name, WORDS[about], lang);

  command(program, "serve", "serve")
    .addHelpText("after", () => settingsHelp(lang))
    .action(async () => {
      done(await (await import("../commands/serve.js")).serve());
    });

  command(program, "try", "tryPage").action(async () => {
    done(await (await import("../commands/try.js")).tryPage(lang, terminal));
  });

  command(program, "doctor", "doctor")
    .option("--format <text|json>", WORDS.format[lang])
    .action(async (raw: object) => {
      done(await (await import("../commands/doctor.js")).doctor(raw, terminal));
    });

  command(program, "backup", "backup")
    .argument("<FILE>", WORDS.backupFile[lang])
    .action(async (file: string) => {
      done(await (await import("../commands/backup.js")).backup(file, terminal));
    });
  command(program, "restore", "restore")
    .argument("<FILE>", WORDS.restoreFile[lang])
    .option("--key <KEY>", WORDS.newKey[lang])
    .option("--force", WORDS.force[lang])
    .action(async (file: string, raw: object) => {
      done(await (await import("../commands/restore.js")).restore(file, raw, terminal));
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

  const token = command(program, "token", "token");
  command(token, "create", "tokenCreate")
    .argument("<TENANT>", WORDS.tokenTenant[lang])
    .option("--name <NAME>", WORDS.tokenName[lang])
    .action(async (id: string, raw: object) => {
      done(await (await import("../commands/token.js")).tokenCreate(id, raw, terminal));
    });
  command(token, "list", "tokenList")
    .argument("[TENANT]", WORDS.tokenTenant[lang])
    .action(async (id: string | undefined) => {
      done(await (await import("../commands/token.js")).tokenList(id, terminal));
    });
  command(token, "revoke", "tokenRevoke")
    .argument("<ID>", WORDS.tenantId[lang])
    .action(async (id: string) => {
      done(await (await import("../commands/token.js")).tokenRevoke(id, terminal));
    });

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
    .option("--developer <NAME>", WORDS.developer[lang])
    .option("--website <URL>", WORDS.website[lang])
    .option("--privacy-url <URL>", WORDS.privacyUrl[lang])
    .option("--terms-url <URL>", WORDS.termsUrl[lang])
    .option("--out <FILE>", WORDS.out[lang], "czy-wolno-teams.zip")
    .action(async (raw: object) => {
      done(await (await import("../commands/manifest.js")).manifestForTeams(raw, lang, terminal));
    });
}
