import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Log } from "../log.js";
import { openChecker } from "../open-checker.js";
import { runUntilTold } from "../run-until-told.js";
import { createApp } from "../server/create-app.js";
import { readEnvironment } from "../server/environment.js";
import { listen } from "../server/listen.js";
import { isLoopback } from "../server/loopback.js";
import { openTry } from "../server/open-try.js";
import { createProblems } from "../server/problems.js";
import type { Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";

const PATIENCE_MS = 2_000;

/** Where the page is served, and in which language where a browser asks for none. */
export type TrySettings = Pick<Settings, "port" | "host" | "defaultLang" | "logLevel">;

/**
 * `try`: serves the try-it page to this machine until it is told to stop, without store and settings; PORT, HOST,
 * DEFAULT_LANG and LOG_LEVEL may be set. Returns the exit code. Throws UsageProblem where they are wrong or the port is taken.
 */
export async function tryPage(
  lang: AnswerLanguage,
  terminal: Pick<Terminal, "write">,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return runUntilTold(trySettings(env), env, async (settings, log) => {
    const served = await serveTry(settings, log);
    await terminal.write(`${WORDS[lang](served.url)}\n`);
    return served;
  });
}

/** Starts the page alone, behind the same web server as everything else. */
export async function serveTry(
  { port, host, defaultLang }: TrySettings,
  log: Log,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const checker = openChecker();
  const page = openTry({ checker: () => checker, now: Date.now, defaultLang });
  const server = await listen(createApp({ tryPage: page, notReady: async () => [], log }), port, host);
  const shown = isLoopback(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return { url: `http://${shown}:${server.port}`, stop: () => server.close(PATIENCE_MS) };
}

/** The few settings that the page looks at; whatever is set up for Slack and Teams does not matter to it. */
function trySettings(env: NodeJS.ProcessEnv): TrySettings {
  const problems = createProblems();
  const { PORT, HOST, DEFAULT_LANG, LOG_LEVEL } = env;
  const read = readEnvironment({ PORT, HOST, DEFAULT_LANG, LOG_LEVEL }, problems);
  problems.throwAny();
  return {
    port: read.PORT ?? 3000,
    host: read.HOST ?? "127.0.0.1",
    defaultLang: read.DEFAULT_LANG ?? "pl",
    logLevel: read.LOG_LEVEL ?? "warn",
  };
}

const WORDS = {
  pl: (url: string) =>
    `Otwórz w przeglądarce: ${url}\nNic nie jest zapisywane. Koniec: Ctrl+C. Bez przeglądarki: czy-wolno guide.`,
  en: (url: string) =>
    `Open in a browser: ${url}\nNothing is stored. To end: Ctrl+C. Without a browser: czy-wolno guide.`,
} as const;
