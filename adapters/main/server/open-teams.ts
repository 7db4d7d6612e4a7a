import { answer } from "../../../src/chat/answer.js";
import { readSentFiles } from "../../files/read-sent-files.js";
import { createEvents } from "../../storage/events.js";
import type { Teams } from "../../teams/create-teams.js";
import type { Trust } from "../../teams/sdk/trust.js";
import type { TeamsConfig } from "../../teams/teams-config.js";
import type { Log } from "../log.js";
import { followTeams } from "./follow-teams.js";
import type { OpenStore } from "./open-store.js";

/** Teams over the store. Its library costs a second and 100 MB: it is loaded when this is started, and only then. */
export async function openTeams(
  config: TeamsConfig,
  { parts, ports }: OpenStore,
  log: Log,
  trust?: Trust,
  answerTo: typeof answer = answer,
  fetch?: typeof globalThis.fetch,
): Promise<Teams> {
  const { createTeams } = await import("../../teams/create-teams.js");
  return createTeams({
    answer: (ask) => answerTo(ask, ports),
    config,
    events: createEvents(parts, "teams"),
    log,
    readFiles: readSentFiles,
    ...(fetch === undefined ? {} : { fetch }),
    changed: followTeams(ports.subscriptions),
    defaultLang: ports.defaultLang,
    ...(trust === undefined ? {} : { trust }),
  });
}
