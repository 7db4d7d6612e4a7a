import type { Activity } from "../in/activity.js";
import { tenantOf } from "../in/tenant-of.js";
import { isUnauthenticated, type TeamsConfig } from "../teams-config.js";

/**
 * Whether an activity comes from a tenant that may use the bot. A token only proves that Teams sent it, from whichever
 * customer. Without authentication, which is for trying alone, any tenant may, but answers go to this machine only.
 */
export function isAllowed(activity: Activity, config: TeamsConfig): boolean {
  const { allowedTenants, tenantId } = config;
  const tenant = tenantOf(activity);
  if (tenant === undefined) return false;
  if (isUnauthenticated(config)) return isLoopback(new URL(activity.serviceUrl).hostname);
  const allowed = allowedTenants.length > 0 ? allowedTenants : [tenantId];
  return allowed.some((id) => id.toLowerCase() === tenant.toLowerCase());
}

/** Whether a host or an address is this machine. */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|::ffff:127(?:\.\d{1,3}){3})$/.test(host);
}
