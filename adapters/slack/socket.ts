import { type App, type ReceiverEvent, SocketModeReceiver } from "@slack/bolt";
import type { Logger, WebClientOptions } from "@slack/web-api";
import type { Log } from "./slack-ports.js";

/** A connection to Slack that needs no address reachable from outside. */
export interface Socket {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What the connection takes. */
export interface SocketParts {
  readonly admit: (event: ReceiverEvent) => Promise<void>;
  readonly clientOptions: WebClientOptions;
  readonly sdk: Logger;
  readonly log: Log;
}

/**
 * Socket Mode. What comes goes through the same door as over HTTP. Slack closes connections now and then; the library
 * connects again by itself.
 */
export function createSocket(appToken: string, { admit, clientOptions, sdk, log }: SocketParts): Socket {
  const receiver = new SocketModeReceiver({ appToken, logger: sdk, installerOptions: { clientOptions } });
  // Of Bolt's app only this is used here.
  receiver.init({
    processEvent: async (event: ReceiverEvent) => {
      try {
        await admit(event);
      } catch (error) {
        // Not acknowledged, so Slack sends it again.
        log.error({ error: (error as Error).name }, "slack: an event could not be recorded");
      }
    },
  } as unknown as App);
  return {
    start: async () => {
      await receiver.start();
    },
    stop: async () => {
      await receiver.stop();
    },
  };
}
