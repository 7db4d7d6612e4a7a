import type { SlackConfig } from "./slack-config.js";

/** Where answers go to and files come from, beside the Web API; nothing else is called. */
export interface SlackHosts {
  readonly answers: string;
  readonly files: string;
}

/** Slack's own hosts, those of its cloud for governments, or the fake that stands in for all of them. Origins. */
export function slackHosts({ apiUrl }: Pick<SlackConfig, "apiUrl">): SlackHosts {
  const url = apiUrl === undefined ? undefined : new URL(apiUrl);
  const [domain] = /slack(?:-gov)?\.com$/.exec(url?.hostname ?? "slack.com") ?? [];
  if (url !== undefined && domain === undefined) return { answers: url.origin, files: url.origin };
  return { answers: `https://hooks.${domain}`, files: `https://files.${domain}` };
}
