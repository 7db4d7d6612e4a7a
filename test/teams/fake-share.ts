import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Where the fake's files lie, as Teams names it. */
export const SHARE = "https://acme-my.sharepoint.com";

/**
 * The file storage behind Teams on loopback. `fetch` leads its host there and lets nothing else through, so that the bot's
 * own check of hosts is the one that runs.
 */
export async function startFakeShare() {
  const files = new Map<string, Uint8Array>();
  /** What was put, by path. */
  const put = new Map<string, string>();
  const asked: string[] = [];
  const problems: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    if (request.headers.authorization !== undefined) problems.push("a token was sent to SharePoint");
    if (request.method === "PUT") {
      const raw = await read(request);
      const range = `bytes 0-${raw.byteLength - 1}/${raw.byteLength}`;
      if (request.headers["content-range"] !== range) problems.push("another range than the bytes");
      put.set(path, raw.toString("utf8"));
      return void response.writeHead(201).end("{}");
    }
    const file = files.get(path);
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lead: typeof globalThis.fetch = (input, init) => {
    const url = new URL(String(input));
    asked.push(url.href);
    if (url.origin !== SHARE) return Promise.reject(new Error("another host was asked"));
    return fetch(`${origin}${url.pathname}${url.search}`, init);
  };
  return {
    files,
    put,
    asked,
    problems,
    fetch: lead,
    /** An attachment as Teams sends it with a message in a personal chat. */
    attachment(name: string, bytes: Uint8Array) {
      const path = `/personal/ola/${encodeURIComponent(name)}`;
      files.set(path, bytes);
      return {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        contentUrl: `${SHARE}${path}`,
        name,
        content: { downloadUrl: `${SHARE}${path}?tempauth=signed`, uniqueId: "u", fileType: name.split(".").at(-1) },
      };
    },
    /** What Teams sends when the person accepts the file that a consent card offers. */
    acceptance(offer: { readonly name: string; readonly content: { readonly acceptContext: unknown } }) {
      const uploadInfo = {
        contentUrl: `${SHARE}/personal/ola/${offer.name}`,
        name: offer.name,
        uploadUrl: `${SHARE}/upload/${offer.name}?guid=1`,
        uniqueId: "unique",
        fileType: "html",
      };
      return { type: "fileUpload", action: "accept", context: offer.content.acceptContext, uploadInfo };
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
