import { createHash, X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, importX509, type JWTHeaderParameters, jwtVerify, SignJWT } from "jose";
import { startConnectProxy } from "../server/connect-proxy.js";
import { APP_ID, TENANT } from "./fake-teams.js";
import { selfSigned } from "./self-signed.js";

/** The hosts of Microsoft's public cloud that a bot talks to. */
export const ENTRA = "login.microsoftonline.com";
export const BOT_KEYS = "login.botframework.com";
export const CONNECTOR = "smba.trafficmanager.net";
const GITHUB = "api.github.com";
const SCOPE = "https://api.botframework.com/.default";
const TOKEN_URL = `https://${ENTRA}/${TENANT}/oauth2/v2.0/token`;

/** How the bot may prove who it is. */
export interface Secrets {
  readonly password?: string;
  /** PEM; the key that belongs to it is the bot's. */
  readonly certificate?: string;
}

/** A call of the bot's to the connector, with what it sent. */
export interface CloudCall {
  readonly method: string;
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: what was sent is looked into from outside
  readonly body: any;
}

/**
 * Microsoft's cloud on loopback behind a proxy that a bot reaches it by (CONNECT): tokens of Entra, the keys that Teams'
 * tokens are signed by, and the connector, under their own names and with TLS. Nothing in the bot is told of it but the
 * proxy's address and, as to every Node process, whose certificates to trust.
 *
 * @param issues where they are given, GitHub is there as well, with these
 */
export async function startFakeCloud(secrets: Secrets, issues?: readonly unknown[]) {
  const hosts = [ENTRA, BOT_KEYS, CONNECTOR, ...(issues === undefined ? [] : [GITHUB])];
  const { certificate: trusted, privateKey: tlsKey } = selfSigned(hosts);
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: "key-1", x5t: "key-1", use: "sig", endorsements: ["msteams"] };
  /** What went where, as `POST host/path`. */
  const asked: string[] = [];
  /** Why Entra gave no token. */
  const refused: string[] = [];
  const calls: CloudCall[] = [];
  const posts: { readonly authorization: string | undefined; readonly path: string }[] = [];

  const cloud = createServer({ key: tlsKey, cert: trusted }, async (request, response) => {
    const host = request.headers.host ?? "";
    const path = decodeURIComponent(request.url ?? "");
    asked.push(`${request.method} ${host}${path.replace(/\?.*/, "")}`);
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const raw = await read(request);
    if (host === BOT_KEYS && path.endsWith("openidconfiguration"))
      return json(200, { issuer: "https://api.botframework.com", jwks_uri: `https://${BOT_KEYS}/v1/.well-known/keys` });
    if (host === BOT_KEYS) return json(200, { keys: [key] });
    if (host === CONNECTOR) {
      posts.push({ authorization: request.headers.authorization, path });
      calls.push({ method: request.method ?? "", path, body: raw === "" ? undefined : JSON.parse(raw) });
      const id = `posted-${posts.length}`;
      // A post that begins a thread of a channel makes a conversation.
      if (path.endsWith("/v3/conversations"))
        return json(201, { id: `${calls.at(-1)?.body.channelData?.channel?.id};messageid=${id}`, activityId: id });
      return json(request.method === "POST" ? 201 : 200, { id });
    }
    if (host === GITHUB) return json(200, path.startsWith("/repos/allegro/allegro-api/issues?") ? issues : []);
    if (path.includes("/.well-known/openid-configuration")) {
      const at = `https://${ENTRA}/${TENANT}`;
      return json(200, {
        issuer: `${at}/v2.0`,
        token_endpoint: TOKEN_URL,
        authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
        jwks_uri: `${at}/discovery/v2.0/keys`,
      });
    }
    if (!path.startsWith(`/${TENANT}/oauth2/v2.0/token`)) return json(404, {});
    const problem = await tokenProblem(new URLSearchParams(raw), secrets);
    if (problem !== undefined) {
      refused.push(problem);
      return json(401, { error: "invalid_client", error_description: problem });
    }
    json(200, { token_type: "Bearer", expires_in: 3599, access_token: "token-of-the-bot" });
  });
  await new Promise<void>((resolve) => cloud.listen(0, "127.0.0.1", resolve));

  const proxy = await startConnectProxy((cloud.address() as AddressInfo).port);

  return {
    asked,
    refused,
    posts,
    calls,
    /** Each host and port that a way was opened to, with what the proxy was told beside. */
    tunnels: proxy.tunnels,
    proxyPort: proxy.port,
    /** For NODE_EXTRA_CA_CERTS. */
    trusted,
    /** The token that Teams sends with an activity. */
    token: () => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: `https://${CONNECTOR}/emea/`, nbf: now - 60, iat: now, exp: now + 3600 })
        .setProtectedHeader({ alg: "RS256", kid: "key-1", x5t: "key-1", typ: "JWT" })
        .setIssuer("https://api.botframework.com")
        .setAudience(APP_ID)
        .sign(privateKey);
    },
    stop: () => {
      proxy.stop();
      cloud.close();
      cloud.closeAllConnections();
    },
  };
}

/**
 * What is wrong with a request for a token, or nothing, by the rules of the client credentials flow:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
async function tokenProblem(form: URLSearchParams, { password, certificate }: Secrets): Promise<string | undefined> {
  if (form.get("grant_type") !== "client_credentials") return "another grant";
  if (form.get("client_id") !== APP_ID) return "another app";
  if (!form.get("scope")?.split(" ").includes(SCOPE)) return `another scope: ${form.get("scope")}`;
  if (password !== undefined) return form.get("client_secret") === password ? undefined : "another password";
  if (certificate === undefined) return "nothing is known of this app";
  if (form.has("client_secret")) return "a password beside the certificate";
  if (form.get("client_assertion_type") !== "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
    return "another kind of assertion";
  const { raw } = new X509Certificate(certificate);
  try {
    const { protectedHeader, payload } = await jwtVerify(
      form.get("client_assertion") ?? "",
      await importX509(certificate, "RS256"),
      {
        audience: [TOKEN_URL, `https://${ENTRA}/${TENANT}/v2.0`],
        issuer: APP_ID,
        subject: APP_ID,
        // Clocks differ, and MSAL rounds "now" up.
        clockTolerance: 60,
      },
    );
    if (thumbprintProblem(protectedHeader, raw)) return "the thumbprint is not the certificate's";
    if (typeof payload.jti !== "string" || payload.jti === "") return "the assertion has no id";
    if ((payload.exp ?? Number.POSITIVE_INFINITY) - Date.now() / 1000 > 3_600)
      return "the assertion is good for too long";
    return undefined;
  } catch (error) {
    return `the assertion: ${(error as { code?: string }).code ?? (error as Error).name}`;
  }
}

function thumbprintProblem({ x5t }: JWTHeaderParameters, raw: Buffer): boolean {
  return x5t !== createHash("sha1").update(raw).digest("base64url");
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
