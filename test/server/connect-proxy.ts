import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A proxy on loopback that knows CONNECT and nothing else. */
export interface ConnectProxy {
  readonly port: number;
  /** Each host and port that a way was asked for to, with what was told beside (`Basic …`). */
  readonly tunnels: string[];
  stop(): void;
}

/** Starts one that leads every way, whatever host it is asked for, to one port of this machine. */
export async function startConnectProxy(onwardPort: number): Promise<ConnectProxy> {
  const tunnels: string[] = [];
  const open = new Set<Socket>();
  const proxy = createServer((_request, response) => response.writeHead(501).end());
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    tunnels.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    const onward = connect(onwardPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    open.add(socket);
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    tunnels,
    stop: () => {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}
