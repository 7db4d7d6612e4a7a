import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Trust } from "../../adapters/teams/sdk/trust.js";

/** A call that the bot made to the connector. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: what was sent is looked into from outside
  readonly body: any;
}

/** How the connector answers a call; `drop` cuts the connection. */
export type Scripted =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly code?: string }
  | "drop"
  | "hang";

export const APP_ID = "11111111-2222-3333-4444-555555555555";
export const TENANT = "aaaaaaaa-0000-0000-0000-000000000001";
const LARGEST = 100 * 1024;

/**
 * Teams, as a bot sees it, on loopback: the connector (`/v3/conversations…`), the keys by which its tokens are checked, and
 * the tokens themselves, signed by a key of this process.
 */
export async function startFakeTeams() {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const stranger = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "key-1", x5t: "key-1", alg: "RS256", use: "sig" };
  const keys = [
    { ...jwk, endorsements: ["msteams"] },
    { ...jwk, kid: "key-2", x5t: "key-2", endorsements: ["webchat"] },
  ];
  const calls: Call[] = [];
  const script: Scripted[] = [];
  const members = new Map<string, string>();
  let posted = 0;
  let hear: (call: Call) => void = () => {};

  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    if (path === "/openid")
      return json(200, { jwks_uri: `${url()}/keys`, id_token_signing_alg_values_supported: ["RS256"] });
    if (path === "/keys") return json(200, { keys });
    const raw = await read(request);
    const call: Call = {
      method: request.method ?? "",
      path,
      authorization: request.headers.authorization,
      body: raw === "" ? undefined : JSON.parse(raw),
    };
    calls.push(call);
    hear(call);
    const next = script.shift();
    if (next === "drop") return request.socket.destroy();
    if (next === "hang") return;
    if (next !== undefined) {
      return json(next.status, { error: { code: next.code ?? "Error", message: "scripted" } }, next.headers);
    }
    const member = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/.exec(path);
    if (member !== null) {
      const name = members.get(`${member[1]} ${member[2]}`);
      return name === undefined
        ? json(404, { error: { code: "MemberNotFoundInConversation" } })
        : json(200, { id: `29:${member[2]}`, aadObjectId: member[2], name });
    }
    // In UTF-16, as Teams counts.
    if (raw.length * 2 > LARGEST) return json(413, { error: { code: "MessageSizeTooBig", message: "too big" } });
    const id = `posted-${++posted}`;
    if (path === "/v3/conversations") {
      const group = calls.at(-1)?.body.isGroup === true;
      return json(201, group ? { id: `19:new@thread.tacv2;messageid=${id}`, activityId: id } : { id: "a:personal-1" });
    }
    return json(request.method === "POST" ? 201 : 200, { id });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** A token as Teams sends it, unless told otherwise. */
  async function token(wrong: Record<string, unknown> & { kid?: string; stranger?: true } = {}): Promise<string> {
    const { kid = "key-1", stranger: byStranger, ...claims } = wrong;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: ISSUER,
      aud: APP_ID,
      serviceurl: url(),
      iat: now,
      nbf: now - 60,
      exp: now + 3600,
      ...claims,
    })
      .setProtectedHeader({ alg: "RS256", kid, x5t: kid, typ: "JWT" })
      .sign(byStranger ? stranger.privateKey : privateKey);
  }

  return {
    url,
    calls,
    script,
    /** Names by "conversation or team, a space, the id in Entra". */
    members,
    token,
    /** Called with every call when it arrives, from now on. */
    listen(then: (call: Call) => void) {
      hear = then;
    },
    /** Messages and cards that arrived in conversations. */
    sent: () => calls.filter(({ body }) => body?.type === "message" || body?.activity?.type === "message"),
    trust(credentials: Trust["credentials"]): Trust {
      return { issuer: ISSUER, openIdMetadataUrl: `${url()}/openid`, ...(credentials ? { credentials } : {}) };
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const ISSUER = "https://api.botframework.com";

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
