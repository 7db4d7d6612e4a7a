import { z } from "zod";

/**
 * A zod object that refuses keys it does not know and, when it does, names the keys it would have taken.
 * Zod's own message leaves the allowed keys out, and a typing error in a rule must be found in one look.
 *
 * @param shape the keys and their schemas
 */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
  const allowed = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `${UNKNOWN_KEYS}${(issue.keys ?? []).join(", ")}|${allowed}` : undefined,
  });
}

/** How a message about unknown keys begins: `unknown-keys:<found>|<allowed>`. `problem.ts` turns it into a sentence. */
export const UNKNOWN_KEYS = "unknown-keys:";
