import { createHash } from "node:crypto";

/**
 * A short name for a finding that says nothing of its text: the first sixteen hexadecimal digits of a SHA-256. White
 * space and case do not count, so that a template that was only wrapped anew keeps its names.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const plain = parts.map((part) => part.toLowerCase().replace(/\s+/g, " ").trim());
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex").slice(0, 16);
}
