import { endOf } from "./end-of.js";
import { createLog, type Log } from "./log.js";
import { goThroughProxy, namesProxy } from "./server/go-through-proxy.js";
import { quietConsole } from "./server/quiet-console.js";
import type { Settings } from "./settings.js";

/**
 * Runs something until the process is told to stop (SIGTERM, SIGINT). Returns the exit code: 0 after a stop in good
 * order, 1 when it had to end. Throws what starting throws.
 */
export async function runUntilTold<Given extends Pick<Settings, "logLevel">>(
  settings: Given,
  env: NodeJS.ProcessEnv,
  start: (settings: Given, log: Log) => Promise<{ stop(): Promise<void> }>,
): Promise<number> {
  const log = createLog(settings.logLevel);
  quietConsole(log);
  if (namesProxy(env)) await goThroughProxy(env);
  // Heard from the first moment on: a signal that comes while it starts ends it as soon as it has started.
  const ended = endOf(log);
  const started = await start(settings, log);
  const code = await ended;
  try {
    await started.stop();
    return code;
  } catch (err) {
    log.error({ err }, "could not stop in good order");
    return 1;
  }
}
