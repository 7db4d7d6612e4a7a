import type { KeyObject } from "node:crypto";
import { VARIABLE_WORDS } from "../server/variable-words.js";
import { VARIABLES } from "../server/variables.js";
import { UsageProblem } from "../usage-problem.js";
import type { Env } from "../with-database.js";

/** The keys that POLICY_FEED_KEY pins, so that a command sees the policy that the servers see. Throws UsageProblem. */
export function pinnedKeys(env: Env): readonly KeyObject[] {
  const value = env.POLICY_FEED_KEY?.trim();
  if (value === undefined || value === "") return [];
  const read = VARIABLES.POLICY_FEED_KEY.safeParse(value);
  if (read.success) return read.data;
  const { pl, en } = VARIABLE_WORDS.POLICY_FEED_KEY.expected;
  throw new UsageProblem({ pl: `POLICY_FEED_KEY: oczekiwano: ${pl}.`, en: `POLICY_FEED_KEY: expected: ${en}.` });
}
