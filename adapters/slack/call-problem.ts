import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";

/** What a failed call to Slack means for a post. */
export type CallProblem =
  /** Surely not there; may be tried again after so many seconds. */
  | { readonly means: "later"; readonly code: string; readonly retryAfterSeconds: number }
  /** The workspace has removed or blocked the app. */
  | { readonly means: "tenant_gone"; readonly code: string }
  /** This channel takes no posts: deleted, archived, or private without the bot in it. */
  | { readonly means: "channel_closed"; readonly code: string }
  /** Ours to mend; the next post would fail too. */
  | { readonly means: "our_fault"; readonly code: string }
  /** It may be there: a time-out, a reset, a fault of Slack's. Never to be posted blindly again. */
  | { readonly means: "unknown"; readonly code: string };

const GONE =
  /^(?:account_inactive|invalid_auth|token_revoked|token_expired|not_authed|team_access_not_granted|org_login_required|app_access_restricted|enterprise_is_restricted|user_removed_from_team|not_installed)$/;
const CLOSED =
  /^(?:channel_not_found|not_in_channel|is_archived|restricted_action\w*|ekm_access_denied|messages_tab_disabled|user_not_in_channel|user_not_found|cannot_dm_bot|message_not_found|cant_update_message|edit_window_closed|thread_not_found|team_not_found)$/;
const UNKNOWN = /^(?:internal_error|fatal_error|service_unavailable|request_timeout|team_added_to_org)$/;
/** Something answered, but not as Slack does: what became of the call nobody knows. */
export const NO_ANSWER: CallProblem = { means: "unknown", code: "no_answer" };
/** Slack names no time for these. */
const NO_TIME_NAMED = 30;

/** What an error of a call to Slack means. Its code is Slack's own word; no text is in it. */
export function callProblem(error: unknown): CallProblem {
  if (error instanceof WebAPIRateLimitedError) {
    return { means: "later", code: "ratelimited", retryAfterSeconds: error.retryAfter };
  }
  if (error instanceof WebAPIPlatformError) {
    // JSON that is not Slack's (`{}`) says nothing of what became of the call.
    const { error: code } = error.data as { error?: unknown };
    if (code === undefined) return NO_ANSWER;
    // Where the answer is no JSON (a proxy's page), the SDK gives all of it as the error.
    if (typeof code !== "string" || !/^[\w.-]{1,80}$/.test(code)) return { means: "unknown", code: "no_json" };
    if (code === "ratelimited" || code === "rate_limited") {
      return { means: "later", code, retryAfterSeconds: NO_TIME_NAMED };
    }
    if (GONE.test(code)) return { means: "tenant_gone", code };
    if (CLOSED.test(code)) return { means: "channel_closed", code };
    return { means: UNKNOWN.test(code) ? "unknown" : "our_fault", code };
  }
  // A 429 that names no time is a bare error to the SDK.
  if (error instanceof Error && error.message.startsWith("Retry header did not contain a valid timeout"))
    return { means: "later", code: "ratelimited", retryAfterSeconds: NO_TIME_NAMED };
  if (error instanceof WebAPIHTTPError) return { means: "unknown", code: `http_${error.statusCode}` };
  return refused(error)
    ? { means: "later", code: "connection_refused", retryAfterSeconds: NO_TIME_NAMED }
    : { means: "unknown", code: "connection" };
}

/** Nothing was sent where no connection came about. */
function refused(error: unknown): boolean {
  for (let at = error as { code?: unknown; cause?: unknown } | undefined; at !== undefined && at !== null; ) {
    if (at.code === "ECONNREFUSED" || at.code === "ENOTFOUND" || at.code === "EAI_AGAIN") return true;
    at = (at.cause ?? (at as { original?: unknown }).original) as typeof at;
  }
  return false;
}
