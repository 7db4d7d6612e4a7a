import type { Policy } from "./policy.js";
import { versionOf } from "./version.js";

/**
 * The policy from the file that the build wrote, whose content the build has checked: here only that it is still what
 * was written. What comes from elsewhere is read by `readPolicy`, which checks everything and takes a while to start.
 *
 * @param json what `JSON.parse` gave
 * @throws Error when the content is not what its version says
 */
export function compiledPolicy(json: unknown): Policy {
  const { version, ...content } = json as Policy;
  if (versionOf(content) !== version)
    throw new Error("the compiled policy was changed by hand; expected it as the build wrote it: run npm run build");
  return json as Policy;
}
