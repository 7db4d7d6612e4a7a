import type { App, ReceiverEvent } from "@slack/bolt";
import type { Logger, WebClientOptions } from "@slack/web-api";
import type { Dispatcher } from "undici";
import { bolt } from "./bolt.js";
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
  // Of Bolt's app only this is used here.
  const app = {
    processEvent: async (event: ReceiverEvent) => {
      try {
        await admit(event);
      } catch (error) {
        // Not acknowledged, so Slack sends it again.
        log.error({ error: (error as Error).name }, "slack: an event could not be recorded");
      }
    },
  } as unknown as App;
  let receiver: InstanceType<typeof bolt.SocketModeReceiver> | undefined;
  return {
    start: async () => {
      const dispatcher = await proxyInUse();
      receiver = new bolt.SocketModeReceiver({
        appToken,
        logger: sdk,
        installerOptions: { clientOptions },
        ...(dispatcher === undefined ? {} : { dispatcher }),
      });
      receiver.init(app);
      await receiver.start();
    },
    stop: async () => {
      await receiver?.stop();
    },
  };
}

/** The proxy that the process goes through, where there is one: by itself the library would connect past it. */
async function proxyInUse(): Promise<Dispatcher | undefined> {
  const { EnvHttpProxyAgent, getGlobalDispatcher } = await import("undici");
  const inUse = getGlobalDispatcher();
  return inUse instanceof EnvHttpProxyAgent ? inUse : undefined;
}
