/** What became of an answer to a `response_url`. `used_up`: it is too old, or was answered five times. */
export type Responded = "sent" | "used_up" | "unknown";

/** Answers to a `response_url`, by one call that is never repeated. Does not throw. */
export type Respond = (url: string, answer: object) => Promise<Responded>;

const PATIENCE_MS = 8_000;

/**
 * Answers go to Slack's own host, or to the one that stands in for it: whatever else a payload names is not called.
 *
 * @param hosts origins that may be called
 */
export function createRespond(hosts: readonly string[], fetch: typeof globalThis.fetch): Respond {
  return async (url, answer) => {
    if (!URL.canParse(url) || !hosts.includes(new URL(url).origin)) return "used_up";
    try {
      const got = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(answer),
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      // Slack tells what was wrong in words that may quote the payload; they are not looked at.
      await got.body?.cancel();
      return got.ok ? "sent" : got.status >= 500 ? "unknown" : "used_up";
    } catch {
      return "unknown";
    }
  };
}
