import { createHash } from "node:crypto";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Anything } from "./check-blocks.js";

/** Slack's end of a Socket Mode connection, as far as the app can see it. */
export interface FakeSocket {
  /** Sends an envelope and waits for its acknowledgement. */
  send(envelope: {
    readonly envelope_id: string;
    readonly type: string;
    readonly payload: unknown;
  }): Promise<Record<string, Anything>>;
  readonly connected: Promise<void>;
}

/** Takes WebSocket connections on a server: enough of RFC 6455 for short texts from one client. */
export function acceptSockets(server: Server): FakeSocket {
  const waiting = new Map<string, (ack: Record<string, Anything>) => void>();
  let socket: Duplex | undefined;
  let isConnected = () => {};
  const connected = new Promise<void>((resolve) => {
    isConnected = resolve;
  });
  server.on("upgrade", (req, stream: Duplex) => {
    const accept = createHash("sha1")
      .update(`${req.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    stream.on("error", () => {});
    socket = stream;
    let kept = Buffer.alloc(0);
    stream.on("data", (data: Buffer) => {
      kept = Buffer.concat([kept, data]);
      for (let frame = readFrame(kept); frame !== undefined; frame = readFrame(kept)) {
        kept = kept.subarray(frame.length);
        if (frame.opcode === 8) stream.end(Buffer.from([0x88, 0]));
        if (frame.opcode !== 1) continue;
        const ack = JSON.parse(frame.text) as Record<string, Anything>;
        waiting.get(ack.envelope_id)?.(ack);
      }
    });
    stream.write(textFrame(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A1" } })));
    isConnected();
  });
  return {
    connected,
    send: (envelope) =>
      new Promise((resolve) => {
        waiting.set(envelope.envelope_id, resolve);
        socket?.write(textFrame(JSON.stringify({ ...envelope, accepts_response_payload: true })));
      }),
  };
}

function textFrame(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head =
    bytes.length < 126
      ? Buffer.from([0x81, bytes.length])
      : Buffer.from([0x81, 126, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([head, bytes]);
}

/** A frame from a client, which masks what it sends. */
function readFrame(from: Buffer): { opcode: number; text: string; length: number } | undefined {
  if (from.length < 6) return undefined;
  const short = (from[1] as number) & 127;
  const at = short === 126 ? 4 : 2;
  const size = short === 126 ? from.readUInt16BE(2) : short;
  if (from.length < at + 4 + size) return undefined;
  const mask = from.subarray(at, at + 4);
  const body = Buffer.from(from.subarray(at + 4, at + 4 + size)).map(
    (byte, index) => byte ^ (mask[index & 3] as number),
  );
  return { opcode: (from[0] as number) & 15, text: Buffer.from(body).toString("utf8"), length: at + 4 + size };
}
