import type { ResourceResponse, TurnContext } from "botbuilder";
import type { ConnectorClient } from "botframework-connector";
import type { Sent } from "../sent.js";

/** The connection of a turn, through which everything in it is sent. */
export function connectorOf(context: TurnContext): ConnectorClient {
  const key = (context.adapter as unknown as { readonly ConnectorClientKey: symbol }).ConnectorClientKey;
  const connector = context.turnState.get<ConnectorClient>(key);
  if (connector === undefined) throw new Error("the turn has no connection to Teams");
  return connector;
}

/** The steps that a call goes through on its way out. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest(request: { url: string }, next: (request: { url: string }) => Promise<unknown>): Promise<unknown>;
  }): void;
}

/** Throws where the library has changed, rather than to send with its retries. */
function pipelineOf(connector: ConnectorClient): Pipeline {
  const holder = connector as unknown as {
    readonly pipeline?: Pipeline;
    readonly client?: { readonly pipeline?: Pipeline };
  };
  const pipeline = holder.client?.pipeline ?? holder.pipeline;
  if (pipeline === undefined)
    throw new Error("the connection to Teams has no pipeline: its retries cannot be taken out");
  return pipeline;
}

/**
 * Makes what a turn posts visible to its recipient alone, while that is wanted. The library knows no targeted messages yet:
 * https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
 */
export function sendTargeted(context: TurnContext, isWanted: () => boolean): void {
  pipelineOf(connectorOf(context)).addPolicy({
    name: "targeted",
    sendRequest: (request, next) => {
      if (isWanted() && /\/activities(?:\/|\?|$)/.test(request.url)) {
        request.url += `${request.url.includes("?") ? "&" : "?"}isTargetedActivity=true`;
      }
      return next(request);
    },
  });
}

/**
 * Takes the re-sending out of a turn's connection. The library posts up to four times on a 5xx, and then nobody knows
 * how many of them arrived; neither `retryOptions` nor `noRetryPolicy` stops it.
 */
export function sendOnce(context: TurnContext): void {
  const pipeline = pipelineOf(connectorOf(context));
  for (const name of [
    "defaultRetryPolicy",
    "throttlingRetryPolicy",
    "exponentialRetryPolicy",
    "systemErrorRetryPolicy",
  ]) {
    pipeline.removePolicy({ name });
  }
}

const PATIENCE_MS = 10_000;

/** Does one call and says what became of it; never throws. A call that takes longer has an unknown end. */
export async function attempt(
  call: () => Promise<Partial<ResourceResponse> | undefined>,
  conversationId: string,
  patienceMs = PATIENCE_MS,
): Promise<Sent> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, patienceMs, "late");
  });
  try {
    const response = await Promise.race([call(), late]);
    if (response === "late") return { sent: false, arrived: "unknown", code: "timeout" };
    return { sent: true, posted: { conversationId, activityId: response?.id ?? "" } };
  } catch (error) {
    return failure(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Errors of the network before anything was sent. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Only what surely did not arrive may be tried again: refused by Teams, no connection, or no token to send with. */
function failure(error: unknown): Sent {
  const { statusCode, code, response, name } = error as {
    statusCode?: number;
    code?: string;
    name?: string;
    response?: { headers?: { get(name: string): string | undefined } };
  };
  const after = Number(response?.headers?.get("retry-after"));
  const refused = statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  const unsent = statusCode === undefined && (NOT_SENT.has(code ?? "") || isTokenFailure(name));
  return {
    sent: false,
    arrived: refused || unsent ? "no" : "unknown",
    ...(statusCode === undefined ? {} : { status: statusCode }),
    ...(code === undefined ? {} : { code }),
    ...(Number.isFinite(after) && after > 0 ? { retryAfterSeconds: after } : {}),
  };
}

/** MSAL's errors: the token is fetched before anything is sent. */
function isTokenFailure(name: string | undefined): boolean {
  return /^(?:ClientAuthError|ServerError|InteractionRequiredAuthError|ClientConfigurationError|AuthenticationError)$/.test(
    name ?? "",
  );
}
