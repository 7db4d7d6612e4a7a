import type { ReceiverEvent } from "@slack/bolt";
import { type Request, type Response, Router } from "express";
import { parseBody } from "./parse-body.js";
import { createReplayGuard } from "./replay-guard.js";
import type { SlackPorts } from "./slack-ports.js";
import { signatureProblem } from "./verify-signature.js";

/** Slack's largest payloads bring whole e-mails with them. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Where Slack's signed requests arrive. */
export interface HttpParts extends Pick<SlackPorts, "events" | "log"> {
  readonly signingSecret: string;
  readonly admit: (event: ReceiverEvent) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * `POST /slack/events` for commands, interactions and events. Reads the raw body itself (a parser in front may leave it in
 * `req.rawBody` or, unparsed, in `req.body`). Answers 413 when it is too large, 401 when the signature is missing, wrong,
 * stale or used before in this process, 400 when it is no payload, 500 when it could not be recorded.
 */
export function httpReceiver({ signingSecret, events, admit, log, now }: HttpParts): Router {
  const router = Router();
  const isNew = createReplayGuard(now);
  /** Whether no other process has seen it. A store that cannot say so keeps nobody from an answer. */
  const firstAnywhere = (signature: string) =>
    events.once(`signature:${signature}`).catch((error: Error) => {
      log.error({ error: error.name }, "slack: a signature could not be looked up");
      return true;
    });
  router.post("/slack/events", async (req, res) => {
    const raw = await rawBody(req);
    if (raw === undefined) {
      res.status(413).end();
      return;
    }
    const problem = signatureProblem(signingSecret, req.headers, raw, Math.floor(now() / 1000));
    if (problem !== undefined) {
      // Slack probes an address without a signature, and wants nothing but an answer.
      if (raw.length < 1_000 && new URLSearchParams(raw.toString("utf8")).get("ssl_check") === "1") {
        res.status(200).end();
        return;
      }
      log.warn({ problem }, "slack: request refused");
      res.status(401).end();
      return;
    }
    const body = parseBody(raw.toString("utf8"), req.headers["content-type"]);
    if (body === undefined) {
      res.status(400).end();
      return;
    }
    if (body.type === "url_verification") {
      res.json({ challenge: body.challenge });
      return;
    }
    try {
      // An event that Slack repeats within a second bears the same signature; its id keeps it from running twice.
      const repeatable = body.type === "event_callback" && typeof body.event_id === "string";
      const signature = String(req.headers["x-slack-signature"]);
      if (!repeatable && !isNew(signature)) {
        log.warn({ problem: "replayed" }, "slack: request refused");
        res.status(401).end();
        return;
      }
      const isFirst = repeatable ? undefined : firstAnywhere(signature);
      await admit({ body, ack: acknowledgement(res, isFirst), ...retry(req) });
      // Nobody listened; Slack is told so at once instead of being left to wait.
      if (!res.headersSent) res.status(404).end();
    } catch (error) {
      log.error({ error: (error as Error).name }, "slack: request failed");
      if (!res.headersSent) res.status(500).end();
    }
  });
  return router;
}

/**
 * Listeners acknowledge before they work, so this is where a request that another process has had is held up: Slack is
 * answered at once, then the store is asked.
 */
function acknowledgement(res: Response, isFirst: Promise<boolean> | undefined): ReceiverEvent["ack"] {
  return async (answer?: unknown) => {
    if (res.headersSent) return;
    if (answer === undefined || answer === "") res.status(200).end();
    else if (typeof answer === "string") res.status(200).type("text/plain").send(answer);
    else res.status(200).json(answer);
    if (isFirst !== undefined && !(await isFirst)) throw new Error("The request was replayed.");
  };
}

function retry(req: Request): Pick<ReceiverEvent, "retryNum"> {
  const number = Number(req.headers["x-slack-retry-num"]);
  return Number.isInteger(number) ? { retryNum: number } : {};
}

async function rawBody(req: Request): Promise<Buffer | undefined> {
  const given = (req as { rawBody?: unknown }).rawBody ?? req.body;
  if (Buffer.isBuffer(given)) return given.length > MOST_BYTES ? undefined : given;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
