import { createLog, type Log } from "../log.js";
import { serve as start } from "../serve.js";
import { goThroughProxy, namesProxy } from "../server/go-through-proxy.js";
import { quietConsole } from "../server/quiet-console.js";
import { readSettings } from "../settings.js";

/** However long something hangs, the process is gone by then. */
const LAST_MOMENT_MS = 9_500;

/**
 * `serve`: runs the bot until it is told to stop (SIGTERM, SIGINT). Returns the exit code: 0 after a stop in good order,
 * 1 when it had to end. Throws UsageProblem for settings that are wrong; then nothing was started.
 */
export async function serve(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const settings = readSettings(env);
  const log = createLog(settings.logLevel);
  quietConsole(log);
  if (namesProxy(env)) await goThroughProxy(env);
  // Heard from the first moment on: a signal that comes while it starts ends it as soon as it has started.
  const ended = endOf(log);
  const served = await start(settings, log);
  const code = await ended;
  try {
    await served.stop();
    return code;
  } catch (err) {
    log.error({ err }, "could not stop in good order");
    return 1;
  }
}

/** The exit code to end with, as soon as there is a reason to end. From then on the process has ten seconds to live. */
function endOf(log: Log): Promise<number> {
  return new Promise((resolve) => {
    const end = (code: number) => {
      setTimeout(() => {
        log.error({}, "could not stop in time");
        process.exit(1);
      }, LAST_MOMENT_MS).unref();
      resolve(code);
    };
    process.once("SIGTERM", () => end(0));
    process.once("SIGINT", () => end(0));
    process.on("unhandledRejection", (err) => log.error({ err }, "a failure was left unhandled"));
    process.on("uncaughtException", (err) => {
      log.fatal({ err }, "the program failed");
      end(1);
    });
  });
}
