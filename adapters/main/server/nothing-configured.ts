import { UsageProblem } from "../usage-problem.js";

/** That neither Slack nor Teams is configured, what either needs, and where to get it. */
export function nothingConfigured(): UsageProblem {
  return new UsageProblem({
    pl: `Nie skonfigurowano ani Slacka, ani Teams. Potrzebne jest jedno z nich:
  Slack, jeden workspace: utwórz aplikację z manifestu (czy-wolno manifest slack --mode token) na
    https://api.slack.com/apps i ustaw SLACK_SIGNING_SECRET (Basic Information) oraz SLACK_BOT_TOKEN (OAuth & Permissions).
  Slack bez publicznego adresu: manifest z --mode socket, SLACK_APP_TOKEN i SLACK_BOT_TOKEN.
  Slack, wiele workspace'ów: manifest z --mode oauth, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET,
    SLACK_STATE_SECRET i PUBLIC_URL.
  Teams: zarejestruj bota na https://portal.azure.com i ustaw TEAMS_APP_ID, TEAMS_TENANT_ID oraz TEAMS_APP_PASSWORD;
    paczkę do wgrania daje czy-wolno manifest teams --app-id.
  Na próbę, bez żadnych ustawień: czy-wolno try.
  Bez czatu, tylko POST /v1/check dla programów: API=on i czy-wolno token create.
Wszystkie ustawienia wymienia: czy-wolno serve --help`,
    en: `Neither Slack nor Teams is configured. One of them is needed:
  Slack, one workspace: create an app from the manifest (czy-wolno manifest slack --mode token) at
    https://api.slack.com/apps and set SLACK_SIGNING_SECRET (Basic Information) and SLACK_BOT_TOKEN (OAuth & Permissions).
  Slack without a public address: the manifest with --mode socket, SLACK_APP_TOKEN and SLACK_BOT_TOKEN.
  Slack, many workspaces: the manifest with --mode oauth, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET,
    SLACK_STATE_SECRET and PUBLIC_URL.
  Teams: register a bot at https://portal.azure.com and set TEAMS_APP_ID, TEAMS_TENANT_ID and TEAMS_APP_PASSWORD;
    the package to upload comes from czy-wolno manifest teams --app-id.
  Just to try it, without any settings: czy-wolno try.
  No chat, POST /v1/check for programs alone: API=on and czy-wolno token create.
All settings are listed by: czy-wolno serve --help`,
  });
}
