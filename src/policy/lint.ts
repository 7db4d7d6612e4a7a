import { collectPolicy, type PolicyText } from "./collect.js";
import type { Problem } from "./problem.js";

/**
 * All that is wrong with a policy's files, for `czy-wolno policy lint`; an empty list when nothing is.
 *
 * @param files names without folder, and their YAML
 */
export function lintPolicy(files: readonly PolicyText[]): Problem[] {
  return collectPolicy(files).problems;
}
