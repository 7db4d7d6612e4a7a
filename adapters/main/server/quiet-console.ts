import type { Log } from "../log.js";

/**
 * Takes `console` away from libraries: what they print may hold texts and keys, and is no JSON. Of an error the kind is
 * logged, of everything else only that something was printed. For the whole process.
 */
export function quietConsole(log: Log): void {
  const printed =
    (level: "debug" | "warn") =>
    (...said: unknown[]): void => {
      const err = said.find((one) => one instanceof Error);
      log[level](err === undefined ? {} : { err }, "a library printed something");
    };
  console.log = printed("debug");
  console.info = printed("debug");
  console.debug = printed("debug");
  console.warn = printed("warn");
  console.error = printed("warn");
}
