import type { Words } from "../../../src/policy/words.js";
import type { SlackConfig } from "../../slack/slack-config.js";
import type { Read } from "./environment.js";
import type { Problems } from "./problems.js";
import type { VariableName } from "./variable-words.js";

const OAUTH = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;
const OTHERS = ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"] as const;

/** The Slack app as the environment describes it; undefined where it does not. Half a description is a problem. */
export function slackSettings(read: Read, problems: Problems): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = read;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = read;
  // A variable that is wrong is given all the same: then the others are needed, too.
  const isGiven = (name: VariableName) => read[name] !== undefined || problems.has(name);
  const byOauth = OAUTH.some(isGiven);
  if (!byOauth && !OTHERS.some(isGiven)) return undefined;

  const needed = (name: VariableName, why: Words) => {
    if (!isGiven(name)) problems.add(name, why);
  };
  if (botToken !== undefined && byOauth) {
    problems.add("SLACK_BOT_TOKEN", {
      pl: "albo token jednego workspace'u, albo SLACK_CLIENT_ID i pozostałe, nie oba naraz",
      en: "either one workspace's token or SLACK_CLIENT_ID and the rest, not both",
    });
  }
  if (byOauth) {
    const why = {
      pl: "brakuje; dla wielu workspace'ów potrzebne są SLACK_CLIENT_ID, SLACK_CLIENT_SECRET i SLACK_STATE_SECRET",
      en: "is missing; many workspaces need SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET",
    };
    for (const name of OAUTH) needed(name, why);
    needed("PUBLIC_URL", {
      pl: "brakuje; instalacja przez OAuth wraca pod ten adres",
      en: "is missing; an installation by OAuth comes back to this address",
    });
  } else {
    needed("SLACK_BOT_TOKEN", {
      pl: "brakuje; to token xoxb-… z OAuth & Permissions (albo SLACK_CLIENT_ID i pozostałe)",
      en: "is missing; it is the token xoxb-… from OAuth & Permissions (or SLACK_CLIENT_ID and the rest)",
    });
  }
  if (!isGiven("SLACK_APP_TOKEN")) {
    needed("SLACK_SIGNING_SECRET", {
      pl: "brakuje; jest w Basic Information (niepotrzebny tylko w Socket Mode, z SLACK_APP_TOKEN)",
      en: "is missing; it stands in Basic Information (only Socket Mode, with SLACK_APP_TOKEN, does without)",
    });
  }
  const access =
    clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined
      ? ({ by: "oauth", clientId, clientSecret, stateSecret } as const)
      : ({ by: "token", botToken: botToken ?? "" } as const);
  return {
    access,
    ...(signingSecret === undefined ? {} : { signingSecret }),
    ...(appToken === undefined ? {} : { appToken }),
    ...(read.PUBLIC_URL === undefined ? {} : { publicUrl: read.PUBLIC_URL }),
    ...(read.SLACK_API_URL === undefined ? {} : { apiUrl: read.SLACK_API_URL }),
    lang: read.DEFAULT_LANG ?? "pl",
  };
}
