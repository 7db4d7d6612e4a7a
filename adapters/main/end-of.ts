import type { Log } from "./log.js";

/** However long something hangs, the process is gone by then. */
const LAST_MOMENT_MS = 9_500;

/** The exit code to end with, as soon as there is a reason to end. From then on the process has ten seconds to live. */
export function endOf(log: Log): Promise<number> {
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
