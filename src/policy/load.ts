import { collectPolicy, type PolicyText } from "./collect.js";
import type { Policy } from "./policy.js";
import { PolicyError } from "./problem.js";

/**
 * The policy that the files describe.
 *
 * @param files names without folder, and their YAML
 * @throws PolicyError that lists every problem with its file, its key and what was expected
 */
export function loadPolicy(files: readonly PolicyText[]): Policy {
  const { policy, problems } = collectPolicy(files);
  if (policy === undefined) throw new PolicyError(problems);
  return policy;
}
