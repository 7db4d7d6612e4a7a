import type { ReceiverEvent } from "@slack/bolt";
import { Router } from "express";
import type { Poster } from "../../src/announce/ledger.js";
import { createAdmission } from "./admit.js";
import { bolt } from "./bolt.js";
import { createConverse } from "./converse.js";
import { createDeliver } from "./deliver.js";
import { createFind } from "./find.js";
import { httpReceiver } from "./http-receiver.js";
import { fetchFiles } from "./in/fetch-files.js";
import { listenToCommand } from "./listeners/command.js";
import { listenToDirectMessage } from "./listeners/direct-message.js";
import type { ListenerParts } from "./listeners/listener.js";
import { listenToMention } from "./listeners/mention.js";
import { listenToPress } from "./listeners/press.js";
import { listenToRemoval } from "./listeners/removed.js";
import { listenToShortcut } from "./listeners/shortcut.js";
import { listenToSubmission } from "./listeners/submission.js";
import { oauthRouter } from "./oauth.js";
import { createPost, type Post } from "./post.js";
import { slackPoster } from "./poster.js";
import { createRespond } from "./respond.js";
import { sdkLog } from "./sdk-log.js";
import { createSendFile } from "./send-file.js";
import type { SlackConfig } from "./slack-config.js";
import { slackHosts } from "./slack-hosts.js";
import type { SlackPorts } from "./slack-ports.js";
import { createSocket } from "./socket.js";
import { installedTokens, singleToken } from "./tokens.js";
import { createWait } from "./wait.js";
import { createWebApi, webApiOptions } from "./web-api.js";

/** Slack, ready to be mounted and started. */
export interface Slack extends Post {
  /**
   * `POST /slack/events`, and with OAuth `GET /slack/install` and `GET /slack/oauth_redirect`. To be mounted at the root of
   * an Express 5 app in front of any body parser, or behind one that leaves the raw bytes in `req.rawBody` or `req.body`.
   */
  readonly router: Router;
  /** What announcements are delivered by. Works without `start`. */
  readonly poster: Poster;
  /** Connects in Socket Mode, and takes up what a stopped process left. Throws when Slack refuses the connection. */
  start(): Promise<void>;
  /** Takes nothing new and waits for what is under way, at most `patienceMs`. */
  stop(patienceMs?: number): Promise<void>;
}

/** What beside the ports is given by tests: the clock in milliseconds, and how the outside is reached. */
export interface SlackOutside {
  readonly now?: () => number;
  readonly fetch?: typeof globalThis.fetch;
}

const LISTENERS = [
  listenToCommand,
  listenToShortcut,
  listenToDirectMessage,
  listenToMention,
  listenToPress,
  listenToSubmission,
  listenToRemoval,
];

/** How often what other processes left unfinished is looked for. */
const RESUME_EVERY_MS = 30_000;

/**
 * Slack's side of the bot. Whatever comes is acknowledged before any work and answered by `ports.answer`.
 *
 * @throws TypeError where the configuration does not fit: no signing secret without Socket Mode
 */
export function createSlack(config: SlackConfig, ports: SlackPorts, outside: SlackOutside = {}): Slack {
  const { now = Date.now, fetch = globalThis.fetch } = outside;
  const { log, events, installations, within = (work) => work() } = ports;
  const sdk = sdkLog(log);
  const clientOptions = { ...webApiOptions(config, sdk), fetch };
  const api = createWebApi(clientOptions);
  const { access } = config;
  const tokens =
    access.by === "token"
      ? singleToken(access.botToken, api)
      : installedTokens({ installations, oauth: access, api, log, now });
  const hosts = slackHosts(config);
  const post = createPost(tokens, api);
  const respond = createRespond([hosts.answers], fetch);
  const converse = createConverse(
    ports,
    createDeliver({
      tokens,
      api,
      post,
      respond,
      log,
      sendFile: createSendFile({ tokens, api, log, hosts: [hosts.files], fetch }),
    }),
    createWait(tokens, api, ports),
    config.lang,
  );
  const parts: ListenerParts = {
    ...ports,
    converse,
    tokens,
    fetchFiles: async (tenant, files) => {
      const known = await tokens(tenant);
      return fetchFiles(files, {
        token: known?.token,
        granted: known?.scopes?.includes("files:read"),
        hosts: [hosts.files],
        readFiles: ports.readFiles,
        fetch,
      });
    },
  };

  const underWay = new Set<Promise<unknown>>();
  const admission = createAdmission((event) => within(() => app.processEvent(event)), ports);
  const admit = (event: ReceiverEvent): Promise<void> => {
    const work = admission.admit(event).finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  };
  const app = new bolt.App({
    // Requests come in through our own doors, which call `processEvent`.
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    // No token and no store in front of the acknowledgement: each answer looks up what it needs.
    authorize: async () => ({}),
    clientOptions,
    logger: sdk,
    ignoreSelf: false,
    convoStore: false,
  });
  app.error(async (error) => log.error({ code: error.code }, "slack: a listener failed"));
  for (const listen of LISTENERS) listen(app, parts);

  const router = Router();
  const { signingSecret, appToken } = config;
  if (signingSecret !== undefined && signingSecret !== "") {
    router.use(httpReceiver({ signingSecret, events, admit, log, now }));
  } else if (appToken === undefined) {
    throw new TypeError("Slack needs a signing secret, or an app-level token for Socket Mode.");
  }
  if (access.by === "oauth") {
    router.use(oauthRouter({ oauth: access, config, installations, clientOptions, sdk, log, now }));
  }
  const socket = appToken === undefined ? undefined : createSocket(appToken, { admit, clientOptions, sdk, log });

  let timer: NodeJS.Timeout | undefined;
  const resume = () =>
    admission
      .resume()
      .catch((error: Error) => log.error({ error: error.name }, "slack: nothing could be taken up again"));
  return {
    router,
    ...post,
    poster: slackPoster(post, createFind(tokens, api)),
    start: async () => {
      await socket?.start();
      timer = setInterval(resume, RESUME_EVERY_MS);
      timer.unref();
      void resume();
    },
    stop: async (patienceMs = 9_000) => {
      clearInterval(timer);
      await socket?.stop();
      let patience: NodeJS.Timeout | undefined;
      const enough = new Promise((resolve) => {
        patience = setTimeout(resolve, patienceMs);
      });
      await Promise.race([Promise.allSettled(underWay), enough]);
      clearTimeout(patience);
    },
  };
}
