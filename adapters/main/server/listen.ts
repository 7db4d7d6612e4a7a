import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { UsageProblem } from "../usage-problem.js";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests and waits for those under way, at most `patienceMs`; then cuts what is left. */
  close(patienceMs: number): Promise<void>;
}

/**
 * Listens. Connections without a request are counted apart: `server.close()` would wait for them until their client goes.
 * Throws UsageProblem where the port is taken or may not be used.
 *
 * @param variable the setting that the port comes from
 */
export async function listen(
  handle: RequestListener,
  port: number,
  host: string,
  variable: "PORT" | "WORKER_PORT" = "PORT",
): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, handle);
  /** How many requests each connection has under way. */
  const underWay = new Map<Socket, number>();
  let closing = false;
  server.on("connection", (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once("close", () => underWay.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (underWay.get(socket) ?? 1) - 1;
      if (underWay.has(socket)) underWay.set(socket, left);
      if (closing && left === 0) socket.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(cannotListen(port, host, variable, error.code ?? "?")),
    );
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async (patienceMs) => {
      closing = true;
      const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
      });
      clearTimeout(cut);
    },
  };
}

function cannotListen(port: number, host: string, variable: string, code: string): UsageProblem {
  return new UsageProblem({
    pl: `Na ${host}:${port} nie da się słuchać (${code}): ustaw inny ${variable} albo HOST, albo zakończ to, co go zajmuje.`,
    en: `It is not possible to listen on ${host}:${port} (${code}): set another ${variable} or HOST, or end what holds it.`,
  });
}
