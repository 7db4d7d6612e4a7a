import https from "node:https";
import { matchesNoProxy } from "./matches-no-proxy.js";
import { tunnelAgent } from "./tunnel-agent.js";

/** Whether the environment names a proxy for what goes out. */
export function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (env[name] ?? "") !== "");
}

/**
 * Sends what goes out through the proxy that HTTPS_PROXY and HTTP_PROXY name, save for the hosts in NO_PROXY and this
 * machine. Node 20 does not read these variables by itself. There are three ways out: `fetch` and WebSockets (Slack), Node's
 * own https (Microsoft's tokens and keys), and the connector of Teams, which reads the variables but does not leave this
 * machine out. For the whole process.
 */
export async function goThroughProxy(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("undici");
  const httpProxy = env.HTTP_PROXY || env.http_proxy;
  const httpsProxy = env.HTTPS_PROXY || env.https_proxy || httpProxy;
  const noProxy = [env.NO_PROXY || env.no_proxy, "localhost", "127.0.0.1", "[::1]"].filter(Boolean).join(",");
  setGlobalDispatcher(
    new EnvHttpProxyAgent({
      noProxy,
      ...(httpProxy ? { httpProxy } : {}),
      ...(httpsProxy ? { httpsProxy } : {}),
    }),
  );
  if (httpsProxy) {
    https.globalAgent = tunnelAgent(new URL(httpsProxy), (host, port) => matchesNoProxy(noProxy, host, port));
  }
  process.env.NO_PROXY = noProxy;
}
