import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";

/** How the app is run: for one workspace by its token, for many by OAuth, or without an address of its own. */
export type SlackMode = "token" | "oauth" | "socket";

const TEMPLATE = new URL(
  import.meta.url.endsWith(".ts") ? "../../manifests/slack/manifest.yaml" : "../../../manifests/slack/manifest.yaml",
  import.meta.url,
);

/**
 * The manifest to paste when the app is created in Slack, as YAML with its comments. Token rotation and installing in whole
 * organisations go with OAuth alone; Socket Mode has no addresses.
 *
 * @param url where the server is reached from outside, https; not needed in Socket Mode
 * @throws RangeError when the address is missing or is none that Slack takes
 */
export function manifestSlack({ mode, url }: { readonly mode: SlackMode; readonly url?: string }): string {
  const base = mode === "socket" ? "" : publicBase(url);
  const template = readFileSync(fileURLToPath(TEMPLATE), "utf8").replaceAll("{url}", base);
  const document = parseDocument(template);
  const oauth = mode === "oauth";
  document.setIn(["settings", "org_deploy_enabled"], oauth);
  document.setIn(["settings", "token_rotation_enabled"], oauth);
  if (!oauth) document.deleteIn(["oauth_config", "redirect_urls"]);
  if (mode === "socket") {
    document.setIn(["settings", "socket_mode_enabled"], true);
    document.deleteIn(["settings", "event_subscriptions", "request_url"]);
    document.deleteIn(["settings", "interactivity", "request_url"]);
    document.deleteIn(["features", "slash_commands", 0, "url"]);
  }
  return document.toString({ lineWidth: 120 });
}

function publicBase(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) {
    throw new RangeError("The address of the server is missing. Expected https://…, where Slack can reach it.");
  }
  const { protocol, origin, pathname, search, hash } = new URL(url);
  if (protocol !== "https:" || pathname !== "/" || search !== "" || hash !== "") {
    throw new RangeError(`Slack takes no such address: ${url}. Expected https://host without a path.`);
  }
  return origin;
}
