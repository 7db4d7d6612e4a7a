import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/**
 * `app_uninstalled` and `tokens_revoked`, in whichever order they come and however often: everything of the tenant goes. One
 * that was sent before the app was installed anew, and arrives after, is left alone.
 */
export const listenToRemoval: Listener = (app, { installations, forget, log }) => {
  const remove = async (body: object, lost: (botUser: string) => boolean) => {
    const tenant = tenantOf(body as never)?.tenant;
    if (tenant === undefined) return;
    const kept = await installations.get(tenant);
    const { event_time: time } = body as { event_time?: number };
    if (kept !== undefined && time !== undefined && time < kept.installedAt) {
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
};
