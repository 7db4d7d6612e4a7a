import { type Logger, LogLevel } from "@slack/web-api";
import type { Log } from "./slack-ports.js";

/**
 * The log that Slack's libraries write to. Their words may hold payloads, so only the name and code of an error get
 * through.
 */
export function sdkLog(log: Log): Logger {
  const report =
    (level: "warn" | "error") =>
    (...said: unknown[]) => {
      const error = said.find((one) => one instanceof Error) as (Error & { code?: unknown }) | undefined;
      const code = typeof error?.code === "string" ? { code: error.code } : {};
      log[level](
        { ...(error === undefined ? {} : { error: error.name }), ...code },
        "slack: the library reports a problem",
      );
    };
  return {
    debug: () => {},
    info: () => {},
    warn: report("warn"),
    error: report("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
