import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Words } from "../../src/policy/words.js";
import { openPolicy } from "./open-checker.js";
import type { Terminal } from "./terminal.js";
import type { Env } from "./with-database.js";

/** The policy that a command of the terminal goes by. */
export interface PolicyInUse {
  readonly policy: Policy;
  /** Which one it is, where a store was asked. */
  readonly told?: Words;
}

/**
 * With `--store` or DATABASE_URL the policy that the servers on that store use; else the one that was built with this version,
 * and then no store's code is even loaded. Throws UsageProblem for a store that cannot be read: by which rules a message was
 * judged must never be a matter of luck.
 */
export async function policyInUse(raw: object, env: Env = process.env): Promise<PolicyInUse> {
  const said = (raw as { store?: string }).store?.trim();
  const url = said ?? env.DATABASE_URL?.trim() ?? "";
  if (said === undefined && url === "") return { policy: openPolicy() };
  const { storedPolicy } = await import("./stored-policy.js");
  return storedPolicy(url, said === undefined ? "DATABASE_URL" : "--store", env);
}

/** The last line of an answer in words: which policy it goes by. What is printed as data names the version by itself. */
export async function tellPolicy({ told }: PolicyInUse, lang: AnswerLanguage, terminal: Terminal): Promise<void> {
  if (told !== undefined) await terminal.write(`${terminal.style.faint(told[lang])}\n`);
}
