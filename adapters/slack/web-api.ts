import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { SlackConfig } from "./slack-config.js";

/** A call that takes longer is given up; what became of it is then unknown. */
const PATIENCE_MS = 8_000;
const MOST_CLIENTS = 200;

/** Slack's Web API with one's own token at hand. */
export type WebApi = (token: string | undefined) => WebClient;

/**
 * How every call to Slack is made: the SDK never repeats one. It would repeat posts too, after time-outs and resets that
 * may well have arrived, and people would read them twice.
 */
export function webApiOptions(
  { apiUrl }: Pick<SlackConfig, "apiUrl">,
  log: NonNullable<WebClientOptions["logger"]>,
): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: PATIENCE_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: log,
  };
}

/** One client a token, the latest two hundred kept. */
export function createWebApi(options: WebClientOptions): WebApi {
  const clients = new Map<string, WebClient>();
  return (token) => {
    const key = token ?? "";
    const known = clients.get(key);
    if (known !== undefined) return known;
    if (clients.size >= MOST_CLIENTS) clients.delete(clients.keys().next().value as string);
    const made = new WebClient(token, options);
    clients.set(key, made);
    return made;
  };
}
