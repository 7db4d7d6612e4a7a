import { readFileSync } from "node:fs";
import type { Lang } from "../../src/chat/ask.js";
import type { SlackConfig } from "../slack/slack-config.js";
import type { DatabaseAt } from "../storage/database-at.js";
import type { Keys } from "../storage/keys.js";
import type { TeamsConfig } from "../teams/teams-config.js";
import { DEFAULT_DATABASE } from "./server/default-database.js";
import { type Read, readEnvironment } from "./server/environment.js";
import { isLoopback } from "./server/loopback.js";
import { type NewsSettings, newsSettings } from "./server/news-settings.js";
import { nothingConfigured } from "./server/nothing-configured.js";
import { createProblems } from "./server/problems.js";
import { slackSettings } from "./server/slack-settings.js";
import { teamsSettings } from "./server/teams-settings.js";

/** What `serve` is to do, read from the environment and checked as a whole. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseAt;
  /** Undefined beside a file: then its key file is read, or made. */
  readonly keys?: Keys;
  readonly slack?: SlackConfig;
  readonly teams?: TeamsConfig;
  /** Whether programs may ask over HTTP. */
  readonly api?: true;
  /** Whether the page for trying it is there too. */
  readonly tryPage?: true;
  readonly defaultLang: Lang;
  readonly receiptDays: number;
  readonly logLevel: Read["LOG_LEVEL"] & string;
  readonly delivery: DeliverySettings;
  readonly news: NewsSettings;
  /** Where `worker` tells how it is; undefined: nowhere. */
  readonly workerPort?: number;
  /** What whoever reads the metrics shows; undefined: they are read from this machine only. */
  readonly metricsToken?: string;
}

/** How announcements are sent. */
export interface DeliverySettings {
  /** Whether this server sends them itself. */
  readonly here: boolean;
  /** In one workspace; 0: as fast as it goes. */
  readonly slackPerSecond: number;
  readonly spreadMinutes: number;
}

/**
 * Reads the settings of `serve`. Throws UsageProblem that names every variable that is wrong, or missing beside others,
 * and what was expected; a secret's value is never shown. An empty variable counts as unset.
 *
 * @param readFile reads a certificate
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string = (path) => readFileSync(path, "utf8"),
): Settings {
  const problems = createProblems();
  const read = readEnvironment(env, problems);
  const slack = slackSettings(read, problems);
  const teams = teamsSettings(read, readFile, problems);
  const local = read.TEAMS_LOCAL_UNAUTHENTICATED === true;
  if (local && read.HOST !== undefined && !isLoopback(read.HOST)) {
    problems.add("HOST", {
      pl: "przy TEAMS_LOCAL_UNAUTHENTICATED=1 tylko 127.0.0.1",
      en: "with TEAMS_LOCAL_UNAUTHENTICATED=1 only 127.0.0.1",
    });
  }
  const database = read.DATABASE_URL ?? DEFAULT_DATABASE;
  if ("postgres" in database && read.ENCRYPTION_KEY === undefined && !problems.has("ENCRYPTION_KEY")) {
    problems.add("ENCRYPTION_KEY", {
      pl: "przy bazie Postgres potrzebne są 32 losowe bajty: openssl rand -base64 32",
      en: "with a Postgres database 32 random bytes are needed: openssl rand -base64 32",
    });
  }
  const news = newsSettings(read, { slack: slack !== undefined, teams: teams !== undefined }, problems);
  if (read.WORKER === "off" && "file" in database) {
    problems.add("WORKER", {
      pl: "off tylko przy bazie Postgres: z plikiem pracuje jeden serwer i to on wysyła zapowiedzi",
      en: "off with a Postgres database only: a file has one server, which sends the announcements itself",
    });
  }
  problems.throwAny();
  const api = read.API === "on";
  const tryPage = read.TRY_PAGE === "on";
  if (slack === undefined && teams === undefined && !api && !tryPage) throw nothingConfigured();
  return {
    port: read.PORT ?? 3000,
    host: read.HOST ?? (local ? "127.0.0.1" : "0.0.0.0"),
    database,
    ...(read.ENCRYPTION_KEY === undefined ? {} : { keys: read.ENCRYPTION_KEY }),
    ...(slack === undefined ? {} : { slack }),
    ...(teams === undefined ? {} : { teams }),
    ...(api ? { api } : {}),
    ...(tryPage ? { tryPage } : {}),
    defaultLang: read.DEFAULT_LANG ?? "pl",
    receiptDays: read.RECEIPT_DAYS ?? 90,
    logLevel: read.LOG_LEVEL ?? "info",
    delivery: {
      here: read.WORKER !== "off",
      slackPerSecond: read.SLACK_POSTS_PER_SECOND ?? 1,
      spreadMinutes: read.DELIVERY_SPREAD_MINUTES ?? 30,
    },
    news,
    ...(read.WORKER_PORT === undefined ? {} : { workerPort: read.WORKER_PORT }),
    ...(read.METRICS_TOKEN === undefined ? {} : { metricsToken: read.METRICS_TOKEN }),
  };
}
