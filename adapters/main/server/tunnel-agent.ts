import { request as plainRequest } from "node:http";
import { Agent, request as tlsRequest } from "node:https";
import type { Duplex } from "node:stream";
import { type ConnectionOptions, connect } from "node:tls";

/** How long a proxy may take to open the way. */
const PATIENCE_MS = 10_000;

/** What Node hands over when a connection is wanted. */
type Wanted = ConnectionOptions & { readonly host?: string; readonly port?: number | string };
type Opened = (error: Error | null, socket?: Duplex) => void;

/**
 * An agent for Node's https that goes through a proxy by CONNECT: the proxy sees the host's name and nothing of what is
 * said. A name and a password in its address are sent to it, and to nobody else.
 *
 * @param direct which hosts are connected to without it
 */
export function tunnelAgent(proxy: URL, direct: (host: string, port: number) => boolean): Agent {
  const agent = new Agent({ keepAlive: true });
  // A field of Node's agents that its types do not all tell of.
  const open = agent as unknown as { createConnection(options: Wanted, opened: Opened): Duplex | undefined };
  const connectDirectly = open.createConnection.bind(agent);
  open.createConnection = (options, opened) => {
    const { host = "localhost", port = 443 } = options;
    if (direct(host, Number(port))) return connectDirectly(options, opened);
    throughProxy(proxy, `${host}:${port}`, (error, socket) => {
      if (socket === undefined) return opened(error);
      opened(null, connect({ ...options, socket, servername: options.servername || host } as ConnectionOptions));
    });
    return undefined;
  };
  return agent;
}

function throughProxy(proxy: URL, to: string, opened: Opened): void {
  const { protocol, hostname, port, username, password } = proxy;
  const secure = protocol === "https:";
  const secret = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  const asked = (secure ? tlsRequest : plainRequest)({
    method: "CONNECT",
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port || (secure ? 443 : 80),
    path: to,
    headers: { host: to, ...(username === "" ? {} : { "proxy-authorization": `Basic ${secret}` }) },
    // Not the global one, which is this.
    ...(secure ? { agent: new Agent() } : {}),
    timeout: PATIENCE_MS,
  });
  asked.once("connect", ({ statusCode }, socket) => {
    if (statusCode === 200) return opened(null, socket);
    socket.destroy();
    opened(Object.assign(new Error("The proxy opened no way."), { code: `PROXY_${statusCode}` }));
  });
  asked.once("timeout", () => asked.destroy(Object.assign(new Error("The proxy is silent."), { code: "ETIMEDOUT" })));
  asked.once("error", (error) => opened(error));
  asked.end();
}
