import { once } from "node:events";
import { PLAIN, type TextStyle } from "../../src/chat/render-text.js";

/** Where a command writes. */
export interface Terminal {
  /** Writes to standard output and waits while a slow reader catches up, so that memory stays bounded. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a sentence to standard error. */
  readonly warn: (sentence: string) => void;
  readonly style: TextStyle;
}

const ANSI: TextStyle = {
  mark: (text) => `\u001b[4m${text}\u001b[24m`,
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
};

/** The terminal of this process. Ends the process quietly when the reader of its output goes away. */
export function openTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    write: async (text) => {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    warn: (sentence) => {
      stderr.write(`${sentence}\n`);
    },
    style: isStyled(env, stdout.isTTY === true) ? ANSI : PLAIN,
  };
}

/** FORCE_COLOR wins over NO_COLOR, as in Node itself; without either it is styled on a terminal only. */
function isStyled(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  const refused = env.NO_COLOR;
  return isTerminal && (refused === undefined || refused === "") && env.TERM !== "dumb";
}
