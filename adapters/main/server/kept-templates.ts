import type { KeptTemplate } from "../../../src/audit/kept-audit.js";
import type { KeptAudits } from "../../storage/audits.js";

/** For so long what a tenant keeps is remembered: a fan-out asks for all of its channels at once. */
const FRESH_MS = 60_000;
const MOST_TENANTS = 50;

/**
 * The templates of all audits that a tenant keeps. Which tenants keep any is asked once a minute, so that a fan-out to
 * thousands of channels costs the others nothing.
 */
export function keptTemplates(
  audits: Pick<KeptAudits, "list" | "tenants">,
  now: () => number,
): (tenant: string) => Promise<readonly KeptTemplate[]> {
  let known: Promise<ReadonlySet<string>> | undefined;
  let knownAt = Number.NEGATIVE_INFINITY;
  const lists = new Map<string, Promise<readonly KeptTemplate[]>>();
  return async (tenant) => {
    if (known === undefined || Math.abs(now() - knownAt) > FRESH_MS) {
      knownAt = now();
      lists.clear();
      known = audits.tenants().then((all) => new Set(all));
      known.catch(() => {
        known = undefined;
      });
    }
    if (!(await known).has(tenant)) return [];
    const found = lists.get(tenant);
    if (found !== undefined) return found;
    if (lists.size >= MOST_TENANTS) lists.delete(lists.keys().next().value as string);
    const list = audits.list(tenant).then((all) => all.flatMap(({ templates }) => templates));
    list.catch(() => lists.delete(tenant));
    lists.set(tenant, list);
    return list;
  };
}
