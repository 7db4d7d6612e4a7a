import type { KeptInstallation } from "../slack-ports.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/**
 * The app is gone from a workspace or an organisation.
 *
 * `app_uninstalled` and `tokens_revoked`, in whichever order they come and however often: everything of the tenant goes. One
 * that was sent before the app was installed anew, and arrives after, is left alone. `team_access_revoked` takes the app out
 * of single workspaces of an organisation, whose installation stays.
 */
export const listenToRemoval: Listener = (app, { installations, forget, forgetTeams, log }) => {
  const remove = async (body: object, lost: (botUser: string) => boolean) => {
    const tenant = tenantOf(body as never)?.tenant;
    if (tenant === undefined) return;
    const kept = await installations.get(tenant);
    if (isOlder(body, kept)) {
      log.info({ tenant }, "slack: a removal older than the installation is left alone");
      return;
    }
    if (kept?.installation.bot !== undefined && !lost(kept.installation.bot.userId)) return;
    await installations.remove(tenant);
    await forget(tenant);
    log.info({ tenant }, "slack: the app was removed");
  };
  app.event("app_uninstalled", async ({ body }) => remove(body, () => true));
  app.event("tokens_revoked", async ({ event, body }) => {
    // People's own tokens are never asked for; only the loss of the bot's is a removal.
    const bots = event.tokens.bot ?? [];
    if (bots.length > 0) await remove(body, (botUser) => bots.includes(botUser));
  });
  app.event("team_access_revoked", async ({ event, body }) => {
    const organisation = organisationOf(body as never);
    const teams = event.team_ids?.filter((id) => typeof id === "string") ?? [];
    if (organisation === undefined || teams.length === 0) return;
    if (isOlder(body, await installations.get(organisation))) return;
    await forgetTeams(organisation, teams);
    log.info({ tenant: organisation, teams }, "slack: workspaces of an organisation removed the app");
  });
};

function isOlder(body: object, kept: KeptInstallation | undefined): boolean {
  const { event_time: time } = body as { event_time?: number };
  return kept !== undefined && time !== undefined && time < kept.installedAt;
}

/** This event is about an organisation even where it is marked with a workspace of it. */
function organisationOf(body: {
  readonly enterprise_id?: string | null;
  readonly authorizations?: readonly { readonly enterprise_id?: string | null }[];
}): string | undefined {
  return body.authorizations?.[0]?.enterprise_id ?? body.enterprise_id ?? undefined;
}
