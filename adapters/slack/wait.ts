import { callProblem } from "./call-problem.js";
import { waitingView } from "./out/dialog-to-view.js";
import type { SlackPorts } from "./slack-ports.js";
import type { Talk } from "./talk.js";
import type { Tokens } from "./tokens.js";
import type { WebApi } from "./web-api.js";

/** Opens a modal that says to wait, and gives its id; nothing where none could be opened. Does not throw because of Slack. */
export function createWait(
  tokens: Tokens,
  api: WebApi,
  { langOf, log }: Pick<SlackPorts, "langOf" | "log">,
): (talk: Talk) => Promise<string | undefined> {
  return async ({ by, trigger }) => {
    const access = await tokens(by.tenant);
    if (trigger === undefined || access === undefined) return undefined;
    // What is slow may be the store that knows the language, so it is not waited for.
    const lang =
      by.lang ?? (await Promise.race([langOf(by), new Promise<"pl">((resolve) => setTimeout(resolve, 300, "pl"))]));
    try {
      const { view } = await api(access.token).views.open({ trigger_id: trigger, view: waitingView(lang) as never });
      return view?.id;
    } catch (error) {
      log.warn({ tenant: by.tenant, code: callProblem(error).code }, "slack: a form did not arrive");
      return undefined;
    }
  };
}
