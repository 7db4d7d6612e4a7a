import { z } from "zod";
import { LANGS } from "../../../src/policy/langs.js";
import { readPin } from "../../news/bundle.js";
import { readPage } from "../../news/page-at.js";
import { readPlace, readReviewer } from "../../news/review-place.js";
import { databaseAt } from "../../storage/database-at.js";
import { readKeys } from "../../storage/keys.js";
import { isLoopback } from "./loopback.js";
import type { VariableName } from "./variable-words.js";

/** How each variable of the environment is checked and read. What they are for stands in `variable-words.ts`. */
export const VARIABLES = {
  PORT: whole(0, 65_535),
  HOST: z.string().regex(/^[A-Za-z0-9.:-]+$/),
  /** Without a slash at the end. Plain http leads to this machine only. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url))
    .refine(({ protocol, hostname }) => protocol === "https:" || isLoopback(hostname))
    .refine(({ pathname, search, hash, username }) => pathname === "/" && `${search}${hash}${username}` === "")
    .transform(({ origin }) => origin),
  DATABASE_URL: readBy(databaseAt),
  ENCRYPTION_KEY: readBy(readKeys),
  SLACK_SIGNING_SECRET: z.string(),
  SLACK_BOT_TOKEN: z.string().regex(/^xoxb-/),
  SLACK_CLIENT_ID: z.string(),
  SLACK_CLIENT_SECRET: z.string(),
  SLACK_STATE_SECRET: z.string().min(16),
  SLACK_APP_TOKEN: z.string().regex(/^xapp-/),
  /** Tokens are sent there, so it is Slack's own host, or a stand-in on this machine. Ends with a slash. */
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => {
      const { protocol, hostname, port, username } = new URL(url);
      if (isLoopback(hostname)) return true;
      const isSlack = /^(?:[a-z0-9-]+\.)?slack(?:-gov)?\.com$/.test(hostname);
      return isSlack && protocol === "https:" && port === "" && username === "";
    })
    .transform((url) => url.replace(/\/*$/, "/")),
  TEAMS_APP_ID: z.guid(),
  TEAMS_APP_PASSWORD: z.string(),
  TEAMS_CERTIFICATE_FILE: z.string(),
  TEAMS_CERTIFICATE_KEY_FILE: z.string(),
  TEAMS_TENANT_ID: z.guid(),
  TEAMS_ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(",").map((one) => one.trim()))
    .pipe(z.array(z.guid())),
  TEAMS_LOCAL_UNAUTHENTICATED: z.enum(["1", "0"]).transform((value) => value === "1"),
  API: z.enum(["on", "off"]),
  TRY_PAGE: z.enum(["on", "off"]),
  DEFAULT_LANG: z.enum(LANGS),
  RECEIPT_DAYS: whole(0, 3_650),
  NEWS: z.enum(["on", "off"]),
  GITHUB_TOKEN: z.string().regex(/^[\x21-\x7e]+$/),
  NEWS_PAGES: listBy(readPage),
  REVIEW_CHANNEL: readBy(readPlace),
  REVIEWERS: listBy(readReviewer),
  /** Plain http leads to this machine only. */
  POLICY_FEED_URL: z.url({ protocol: /^https?$/ }).refine((url) => {
    const { protocol, hostname } = new URL(url);
    return protocol === "https:" || isLoopback(hostname);
  }),
  POLICY_FEED_KEY: listBy(readPin),
  WORKER: z.enum(["on", "off"]),
  WORKER_PORT: whole(0, 65_535),
  SLACK_POSTS_PER_SECOND: whole(0, 50),
  DELIVERY_SPREAD_MINUTES: whole(0, 60),
  METRICS_TOKEN: z.string().regex(/^[\x21-\x7e]{16,}$/),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]),
  HTTPS_PROXY: z.url({ protocol: /^https?$/ }),
} as const satisfies Record<VariableName, z.ZodType>;

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

/** A schema from a function that gives undefined for what it cannot read. */
function readBy<T>(read: (text: string) => T | undefined) {
  return z.string().transform((text, problem): T => {
    const value = read(text);
    if (value !== undefined) return value;
    problem.addIssue("cannot be read");
    return z.NEVER;
  });
}

/** The same for several with commas between them. */
function listBy<T>(read: (text: string) => T | undefined) {
  return readBy((text): readonly T[] | undefined => {
    const all = text
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .map(read);
    const good = all.filter((one) => one !== undefined);
    return good.length === all.length && good.length > 0 ? good : undefined;
  });
}
