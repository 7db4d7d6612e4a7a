import type { SlackBody } from "./parse-body.js";

/** Whose data a payload belongs to. */
export interface SlackTenant {
  /** The organisation's id where the app was installed for the whole of it, else the workspace's. */
  readonly tenant: string;
  /** The workspace, where the payload names one. */
  readonly team?: string;
}

/**
 * The workspace or organisation that a payload is for: the one in which the app is installed, which in a shared channel is
 * not always the writer's. Undefined where the payload names none.
 */
export function tenantOf(body: SlackBody): SlackTenant | undefined {
  const [authorization] = (body.authorizations as Authorization[] | undefined) ?? [];
  const view = body.view as { app_installed_team_id?: string } | undefined;
  const team =
    authorization?.team_id ??
    view?.app_installed_team_id ??
    text(body.team_id) ??
    (body.team as { id?: string } | null | undefined)?.id ??
    (body.user as { team_id?: string } | undefined)?.team_id;
  const enterprise =
    authorization?.enterprise_id ??
    text(body.enterprise_id) ??
    (body.enterprise as { id?: string } | null | undefined)?.id;
  const flag = authorization?.is_enterprise_install ?? body.is_enterprise_install;
  const whole = flag === true || flag === "true";
  const tenant = whole ? (enterprise ?? team) : (team ?? enterprise);
  if (!tenant) return undefined;
  return { tenant, ...(team ? { team } : {}) };
}

interface Authorization {
  readonly team_id?: string | null;
  readonly enterprise_id?: string | null;
  readonly is_enterprise_install?: boolean;
  readonly user_id?: string;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
