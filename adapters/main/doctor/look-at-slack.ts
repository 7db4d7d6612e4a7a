import { parse } from "yaml";
import type { SlackConfig } from "../../slack/slack-config.js";
import type { KeptInstallation } from "../../slack/slack-ports.js";
import { createInstallations } from "../../storage/installations.js";
import { createSeal } from "../../storage/seal.js";
import { manifestSlack } from "../manifest-slack.js";
import type { Settings } from "../settings.js";
import { type Finding, well, wrong } from "./finding.js";
import type { SeenStore } from "./look-at-store.js";
import { ask, type Outside, skew } from "./outside.js";

/** Of many workspaces so many are asked. */
const MOST = 50;

/** Asks Slack whether each token holds, what it may do compared with this version's manifest, and what time it is there. */
export async function lookAtSlack(
  settings: Settings,
  store: SeenStore | undefined,
  outside: Outside,
): Promise<Finding[]> {
  const { slack } = settings;
  if (slack === undefined) return [];
  const found: Finding[] = [];
  if (slack.appToken !== undefined) found.push(await appToken(slack, slack.appToken, outside));
  const { access } = slack;
  if (access.by === "token")
    return [...found, ...(await workspace(slack, access.botToken, "slack", settings, outside))];
  if (store?.keys === undefined)
    return [...found, well("slack", "brak instalacji do sprawdzenia", "no installations to look at")];
  const clock = { now: outside.now, today: () => "" };
  const kept = createInstallations<KeptInstallation>(
    { db: store.db, keys: store.keys, seal: createSeal(store.keys), clock },
    "slack",
  );
  const rows = await store.db
    .selectFrom("installation")
    .select("tenant")
    .where("platform", "=", "slack")
    .orderBy("tenant")
    .limit(MOST)
    .execute();
  if (rows.length === 0) {
    found.push(well("slack", "nikt jeszcze nie zainstalował aplikacji", "nobody has installed the app yet"));
  }
  for (const { tenant } of rows) {
    const bot = (await kept.get(tenant))?.installation.bot;
    const check = `slack ${tenant}`;
    if (bot === undefined) {
      found.push(
        wrong(
          check,
          { pl: "instalacji nie da się otworzyć", en: "the installation cannot be opened" },
          {
            pl: `zainstaluj aplikację od nowa: ${slack.publicUrl ?? ""}/slack/install`,
            en: `install the app again: ${slack.publicUrl ?? ""}/slack/install`,
          },
        ),
      );
    } else if (bot.expiresAt !== undefined && bot.expiresAt * 1_000 < outside.now()) {
      found.push(
        well(
          check,
          "token wygasł; serwer odnowi go przy użyciu",
          "the token has run out; the server renews it when used",
        ),
      );
    } else found.push(...(await workspace(slack, bot.token, check, settings, outside)));
  }
  return found;
}

/** The scopes that this version's manifest asks for: what must be granted, and what may be. */
function scopesOf(): { readonly bot: readonly string[]; readonly bot_optional?: readonly string[] } {
  return parse(manifestSlack({ mode: "socket" })).oauth_config.scopes;
}

async function workspace(
  { apiUrl = "https://slack.com/api/" }: SlackConfig,
  token: string,
  check: string,
  { news: { review } }: Settings,
  outside: Outside,
): Promise<Finding[]> {
  const answer = await ask(outside, `${apiUrl}auth.test`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  if ("unreachable" in answer) return [unreachable(check, answer.unreachable)];
  const { ok, error, team_id: team } = answer.json as { ok?: boolean; error?: string; team_id?: string };
  const found: Finding[] = [];
  if (ok !== true) {
    const code = typeof error === "string" && /^[\w.-]{1,60}$/.test(error) ? error : `http ${answer.status}`;
    found.push(
      wrong(
        check,
        { pl: `Slack odrzuca token (${code})`, en: `Slack refuses the token (${code})` },
        {
          pl: "weź nowy z OAuth & Permissions (albo zainstaluj od nowa) i ustaw SLACK_BOT_TOKEN",
          en: "take a new one from OAuth & Permissions (or install again) and set SLACK_BOT_TOKEN",
        },
      ),
    );
  } else {
    found.push(
      well(check, `token działa (${team ?? "?"})`, `the token holds (${team ?? "?"})`),
      manifest(check, answer.headers),
    );
    if (review?.place.platform === "slack" && check === "slack" && team !== undefined && review.place.tenant !== team) {
      found.push(
        wrong(
          "review channel",
          {
            pl: `REVIEW_CHANNEL jest w ${review.place.tenant}, token w ${team}`,
            en: `REVIEW_CHANNEL is in ${review.place.tenant}, the token in ${team}`,
          },
          { pl: `podaj kanał jako slack:${team}/C…`, en: `give the channel as slack:${team}/C…` },
        ),
      );
    }
  }
  return [...found, ...skew(`${check} clock`, answer)];
}

function manifest(check: string, headers: Headers): Finding {
  const granted = headers
    .get("x-oauth-scopes")
    ?.split(/[\s,]+/)
    .filter(Boolean);
  const { bot, bot_optional: optional = [] } = scopesOf();
  const name = `${check} manifest`;
  if (granted === undefined) return well(name, "Slack nie podał uprawnień", "Slack named no scopes");
  const missing = bot.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) {
    return wrong(
      name,
      { pl: `brakuje uprawnień: ${missing.join(", ")}`, en: `scopes are missing: ${missing.join(", ")}` },
      {
        pl: "wklej manifest tej wersji (czy-wolno manifest slack) i zainstaluj aplikację od nowa",
        en: "paste this version's manifest (czy-wolno manifest slack) and install the app again",
      },
    );
  }
  const without = optional.filter((scope) => !granted.includes(scope));
  const rest =
    without.length === 0
      ? ["", ""]
      : [` (nie dano nieobowiązkowych: ${without.join(", ")})`, ` (optional ones not granted: ${without.join(", ")})`];
  return well(
    name,
    `uprawnienia zgodne z manifestem tej wersji${rest[0]}`,
    `the scopes fit this version's manifest${rest[1]}`,
  );
}

async function appToken(
  { apiUrl = "https://slack.com/api/" }: SlackConfig,
  token: string,
  outside: Outside,
): Promise<Finding> {
  const answer = await ask(outside, `${apiUrl}apps.connections.open`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  if ("unreachable" in answer) return unreachable("slack socket", answer.unreachable);
  if ((answer.json as { ok?: boolean }).ok === true)
    return well("slack socket", "Socket Mode działa", "Socket Mode works");
  return wrong(
    "slack socket",
    { pl: "Slack odrzuca SLACK_APP_TOKEN", en: "Slack refuses SLACK_APP_TOKEN" },
    {
      pl: "zrób nowy w Basic Information, z connections:write, i włącz Socket Mode",
      en: "make a new one in Basic Information, with connections:write, and switch Socket Mode on",
    },
  );
}

function unreachable(check: string, code: string): Finding {
  return wrong(
    check,
    { pl: `Slack jest nieosiągalny (${code})`, en: `Slack cannot be reached (${code})` },
    {
      pl: "otwórz ruch wychodzący do slack.com:443 albo ustaw HTTPS_PROXY",
      en: "open the way out to slack.com:443, or set HTTPS_PROXY",
    },
  );
}
