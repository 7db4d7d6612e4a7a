import type { Logger, WebClientOptions } from "@slack/web-api";
import { type Request, type Response, Router } from "express";
import { installProvider } from "./bolt.js";
import { OPTIONAL_SCOPES, SCOPES } from "./names.js";
import { oauthPage } from "./oauth-page.js";
import type { SlackConfig } from "./slack-config.js";
import type { Installations, Log } from "./slack-ports.js";

/** What installing takes. */
export interface OauthParts {
  readonly oauth: Extract<SlackConfig["access"], { by: "oauth" }>;
  readonly config: Pick<SlackConfig, "apiUrl" | "publicUrl" | "lang">;
  readonly installations: Installations;
  readonly clientOptions: WebClientOptions;
  readonly sdk: Logger;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * `GET /slack/install` leads to Slack's own page, `GET /slack/oauth_redirect` keeps what it grants. The state is signed,
 * bound to the browser and good for ten minutes. Who cancels, or comes without a state (as administrators do who install
 * for an organisation), reads what to do instead.
 */
export function oauthRouter({ oauth, config, installations, clientOptions, sdk, log, now }: OauthParts): Router {
  const { clientId, clientSecret, stateSecret } = oauth;
  const redirectUri = config.publicUrl === undefined ? undefined : `${config.publicUrl}/slack/oauth_redirect`;
  const InstallProvider = installProvider();
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    directInstall: true,
    clientOptions,
    logger: sdk,
    ...(config.apiUrl === undefined ? {} : { authorizationUrl: new URL("/oauth/v2/authorize", config.apiUrl).href }),
    installationStore: {
      storeInstallation: async (installation) => {
        const tenant = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
        if (tenant === undefined) throw new Error("Slack's answer names neither workspace nor organisation.");
        await installations.put(tenant, { installation: installation as never, installedAt: Math.floor(now() / 1000) });
        log.info({ tenant }, "slack: the app was installed");
      },
      // Tokens are looked up elsewhere; the library's own way would refresh them in parallel.
      fetchInstallation: async () => {
        throw new Error("Not used.");
      },
    },
  });
  const scopes = [...SCOPES, ...OPTIONAL_SCOPES];
  const page = (res: unknown, status: number, which: Parameters<typeof oauthPage>[0]) => {
    (res as Response).status(status).type("html").set("cache-control", "no-store").send(oauthPage(which, config.lang));
  };

  const router = Router();
  router.get("/slack/install", async (req: Request, res: Response) => {
    try {
      await installer.handleInstallPath(req, res, undefined, {
        scopes,
        ...(redirectUri === undefined ? {} : { redirectUri }),
      });
    } catch (error) {
      log.error({ error: (error as Error).name }, "slack: the way to installing failed");
      if (!res.headersSent) page(res, 500, "failed");
    }
  });
  router.get("/slack/oauth_redirect", async (req: Request, res: Response) => {
    await installer.handleCallback(req, res, {
      success: (_installation, _options, _req, answer) => page(answer, 200, "installed"),
      failure: (error, _options, request, answer) => {
        const cancelled = /[?&]error=access_denied(?:&|$)/.test(request.url ?? "");
        const stateless = /_(?:missing|invalid)_state$/.test(error.code ?? "");
        log.warn({ code: error.code }, "slack: the app was not installed");
        if (cancelled) page(answer, 200, "cancelled");
        else page(answer, stateless ? 400 : 502, stateless ? "start_here" : "failed");
      },
    });
  });
  return router;
}
