import type { ReceiverEvent } from "@slack/bolt";
import type { SlackBody } from "./parse-body.js";
import type { SlackPorts } from "./slack-ports.js";
import { tenantOf } from "./tenant-of.js";

/** Takes in what Slack sent, over whichever way it came. */
export interface Admission {
  /** Runs an event once, and everything else as it comes. An event is kept before it is acknowledged. */
  admit(event: ReceiverEvent): Promise<void>;
  /** Runs what a process that died had acknowledged but not finished. */
  resume(): Promise<void>;
}

/**
 * The door in front of Bolt, which tells no repeated event from a new one. Slack sends an event again when the first
 * answer was late or lost, so each is recorded under its id before it is acknowledged; a second one is acknowledged and
 * nothing more. A store that fails lets the error through: Slack then sends the event again.
 */
export function createAdmission(
  process: (event: ReceiverEvent) => Promise<void>,
  { events, log }: Pick<SlackPorts, "events" | "log">,
): Admission {
  const run = async (key: string, event: ReceiverEvent) => {
    await process(event);
    await events.complete(key);
  };
  return {
    admit: async (event) => {
      const body = event.body as SlackBody;
      const key = keyOf(body);
      if (key === undefined) return process(event);
      const tenant = tenantOf(body)?.tenant ?? "";
      if (!(await events.record(key, tenant, body))) {
        log.info({ tenant, retry: event.retryNum }, "slack: event seen before");
        await event.ack();
        return;
      }
      await run(key, event);
    },
    resume: async () => {
      for (const { key, event } of await events.unfinished()) {
        log.warn({}, "slack: event of a stopped process taken up again");
        await run(key, { body: event as ReceiverEvent["body"], ack: async () => {} });
      }
    },
  };
}

/** Events have an id; commands and interactions, which Slack sends once, have none. */
function keyOf(body: SlackBody): string | undefined {
  const { type, event_id, api_app_id } = body as { type?: string; event_id?: string; api_app_id?: string };
  return type === "event_callback" && typeof event_id === "string" ? `${api_app_id ?? ""}:${event_id}` : undefined;
}
