import { createHash } from "node:crypto";

/**
 * A short name for a policy's content: the first twelve hexadecimal digits of the SHA-256 of its JSON with sorted
 * keys. The order of keys in a file and its comments do not count; the order of entries does.
 *
 * @param content plain data
 */
export function versionOf(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(content)))
    .digest("hex")
    .slice(0, 12);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
