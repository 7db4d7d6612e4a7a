import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Registry } from "prom-client";
import { isLoopback } from "./loopback.js";

/**
 * `GET /metrics` in Prometheus' text form. With a token, whoever shows it as a bearer; without one, this machine alone, and
 * not through a proxy on it.
 *
 * @param look brings the figures of the store up to date
 */
export function metricsDoor(registry: Registry, look: () => Promise<void>, token: string | undefined): RequestHandler {
  return async (request, response) => {
    if (token === undefined ? !isLocal(request) : !shows(request, token)) {
      const why = token === undefined ? "metrics are for this machine alone; set METRICS_TOKEN" : "a token is needed";
      if (token !== undefined) response.set("www-authenticate", "Bearer");
      response.status(token === undefined ? 403 : 401).json({ error: why });
      return;
    }
    await look();
    response
      .set("cache-control", "no-store")
      .type(registry.contentType)
      .send(await registry.metrics());
  };
}

function isLocal({ socket, headers }: Request): boolean {
  const passedOn = headers["x-forwarded-for"] ?? headers["forwarded"] ?? headers["via"] ?? headers["x-real-ip"];
  return passedOn === undefined && isLoopback((socket.remoteAddress ?? "").replace(/^::ffff:/, ""));
}

/** Compared by their hashes, so that the time it takes tells nothing. */
function shows({ headers }: Request, token: string): boolean {
  const shown = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  return shown !== undefined && timingSafeEqual(hash(shown), hash(token));
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
