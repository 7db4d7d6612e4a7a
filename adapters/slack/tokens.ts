import type { Installation } from "@slack/oauth";
import type { SlackConfig } from "./slack-config.js";
import type { Installations, KeptInstallation, Log } from "./slack-ports.js";
import type { WebApi } from "./web-api.js";

/** What the app may use in a workspace. */
export interface Access {
  readonly token: string;
  /** What was granted, where that is known. */
  readonly scopes?: readonly string[];
  /** The bot's own user. */
  readonly botUser?: string;
}

/** Finds the token of a tenant; nothing where the app is not installed there (any more). */
export type Tokens = (tenant: string) => Promise<Access | undefined>;

/** One workspace: the token that was configured. Asks Slack once who that is, and asks again where that failed. */
export function singleToken(botToken: string, api: WebApi): Tokens {
  let asked: Promise<Access> | undefined;
  const ask = async (): Promise<Access> => {
    try {
      const who = await api(botToken).auth.test();
      const scopes = who.response_metadata?.scopes;
      return {
        token: botToken,
        ...(scopes === undefined ? {} : { scopes }),
        ...(who.user_id === undefined ? {} : { botUser: who.user_id }),
      };
    } catch {
      asked = undefined;
      return { token: botToken };
    }
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** What the tokens of many workspaces need. */
export interface ManyParts {
  readonly installations: Installations;
  readonly oauth: Extract<SlackConfig["access"], { by: "oauth" }>;
  readonly api: WebApi;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Tokens live twelve hours; they are changed two hours before their end, so that losing a race costs nothing. */
const AHEAD_SECONDS = 2 * 60 * 60;
const WAITS_MS = [50, 150, 400, 900];

/**
 * Many workspaces: the token that each installation keeps, changed before it ends. A refresh token is good for one use, so
 * within a process one refresh a tenant is under way at a time; when another process was faster, its result is taken.
 */
export function installedTokens({ installations, oauth, api, log, now }: ManyParts): Tokens {
  const underWay = new Map<string, Promise<KeptInstallation | undefined>>();
  const seconds = () => Math.floor(now() / 1000);
  const isFresh = ({ installation: { bot } }: KeptInstallation) =>
    bot?.refreshToken === undefined || bot.expiresAt === undefined || bot.expiresAt - AHEAD_SECONDS > seconds();

  const refresh = async (tenant: string): Promise<KeptInstallation | undefined> => {
    // Read again: what waited for an earlier refresh to end finds its result here.
    const kept = await installations.get(tenant);
    const bot = kept?.installation.bot;
    if (kept === undefined || bot?.refreshToken === undefined || isFresh(kept)) return kept;
    try {
      const answer = await api(undefined).oauth.v2.access({
        client_id: oauth.clientId,
        client_secret: oauth.clientSecret,
        grant_type: "refresh_token",
        refresh_token: bot.refreshToken,
      });
      const renewed = withTokens(kept, answer, seconds());
      // Removed or installed anew meanwhile: that is newer than what we have.
      const current = await installations.get(tenant);
      if (current?.installation.bot?.refreshToken !== bot.refreshToken) return current;
      await installations.put(tenant, renewed);
      return renewed;
    } catch (error) {
      log.warn({ tenant, error: (error as Error).name }, "slack: a token could not be refreshed");
      return otherwise(tenant, bot.refreshToken);
    }
  };
  /** Another process used the refresh token first and is about to keep what it got; until then the old token holds. */
  const otherwise = async (tenant: string, used: string) => {
    for (const wait of WAITS_MS) {
      const current = await installations.get(tenant);
      if (current?.installation.bot?.refreshToken !== used) return current;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return installations.get(tenant);
  };

  return async (tenant) => {
    let kept = await installations.get(tenant);
    if (kept !== undefined && !isFresh(kept)) {
      const waiting = underWay.get(tenant) ?? refresh(tenant).finally(() => underWay.delete(tenant));
      underWay.set(tenant, waiting);
      kept = await waiting;
    }
    const bot = kept?.installation.bot;
    if (bot === undefined) return undefined;
    return { token: bot.token, scopes: bot.scopes, botUser: bot.userId };
  };
}

function withTokens(
  kept: KeptInstallation,
  answer: { access_token?: string; refresh_token?: string; expires_in?: number },
  seconds: number,
): KeptInstallation {
  const { access_token: token, refresh_token: refreshToken, expires_in: expiresIn } = answer;
  const { bot } = kept.installation;
  if (bot === undefined || token === undefined || refreshToken === undefined || expiresIn === undefined) {
    throw new Error("Slack's answer to a refresh holds no token.");
  }
  const installation: Installation<"v2"> = {
    ...kept.installation,
    bot: { ...bot, token, refreshToken, expiresAt: seconds + expiresIn },
  };
  return { ...kept, installation };
}
