import { answer } from "../../../src/chat/answer.js";
import type { Asker } from "../../../src/chat/ask.js";
import { languageOf, settingsHere } from "../../../src/chat/settings-here.js";
import { readSentFiles } from "../../files/read-sent-files.js";
import type { Slack } from "../../slack/create-slack.js";
import type { SlackAddress } from "../../slack/slack-address.js";
import type { SlackConfig } from "../../slack/slack-config.js";
import type { KeptInstallation } from "../../slack/slack-ports.js";
import { createEvents } from "../../storage/events.js";
import { createInstallations } from "../../storage/installations.js";
import { createWorkspaces } from "../../storage/workspaces.js";
import type { Log } from "../log.js";
import { underId } from "../under-id.js";
import type { OpenStore } from "./open-store.js";

/** Slack over the store. Its library is loaded here, so that a server without Slack does not load it. */
export async function openSlack(
  config: SlackConfig,
  { parts, ports, tenants }: OpenStore,
  log: Log,
  fetch?: typeof globalThis.fetch,
  answerTo: typeof answer = answer,
): Promise<Slack> {
  const { createSlack } = await import("../../slack/create-slack.js");
  const workspaces = createWorkspaces(parts);
  const noteWorkspace = async ({ tenant, channel, address }: Asker) => {
    const { team } = address as SlackAddress;
    if (team !== undefined) await workspaces.note(tenant, channel, team);
  };
  return createSlack(
    config,
    {
      answer: async (ask) => {
        const keeps = ask.ask === "press" && ask.press.does === "keep_audit";
        if (keeps || ask.ask === "subscribe" || ask.ask === "save_settings") await noteWorkspace(ask.by);
        return answerTo(ask, ports);
      },
      installations: createInstallations<KeptInstallation>(parts, "slack"),
      events: createEvents(parts, "slack"),
      readFiles: readSentFiles,
      forget: async (tenant) => {
        const rows = await tenants.remove(tenant);
        log.info({ tenant, rows }, "a workspace removed the app: everything of it was deleted");
      },
      forgetTeams: async (tenant, teams) => {
        const rows = await workspaces.forget(tenant, teams);
        log.info({ tenant, teams, rows }, "workspaces removed the app: what was theirs alone was deleted");
      },
      log,
      within: (work) => underId(work),
      langOf: async (by) => languageOf(await settingsHere(by, ports), by, undefined, ports),
    },
    { now: parts.clock.now, ...(fetch === undefined ? {} : { fetch }) },
  );
}
