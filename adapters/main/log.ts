import pino from "pino";
import { scrub } from "./server/scrub.js";
import { idNow } from "./under-id.js";

/** Lines of JSON about what the program does: codes and ids, never a text or a token. */
export interface Log {
  debug(facts: object, what: string): void;
  info(facts: object, what: string): void;
  warn(facts: object, what: string): void;
  error(facts: object, what: string): void;
  fatal(facts: object, what: string): void;
}

export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "silent";

/**
 * A log by pino. Whatever it is given is scrubbed first: of an error its kind, code and place are told but not its
 * message, for messages quote what they choke on (`Unexpected token 'f', "faktura…"`), and pino's own redaction does not
 * look inside them.
 *
 * @param to where the lines go; standard output when left out
 */
export function createLog(level: LogLevel, to?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: levelName },
    // The id of the ask or the delivery that is being worked on.
    mixin: () => {
      const trace = idNow();
      return trace === undefined ? {} : { trace };
    },
  };
  const log = to === undefined ? pino(options) : pino(options, to);
  const at =
    (one: Exclude<LogLevel, "silent">): Log["info"] =>
    (facts, what) => {
      if (log.isLevelEnabled(one)) log[one](scrub(facts) as object, String(scrub(what)));
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error"), fatal: at("fatal") };
}

function levelName(label: string): { level: string } {
  return { level: label };
}
