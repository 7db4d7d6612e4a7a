import { createHash } from "node:crypto";
import type { Milestone } from "../policy/milestone.js";

/** What a milestone says now, in twelve hexadecimal digits: another value means that its words or its date were changed. */
export function wordsHash(milestone: Milestone): string {
  const before = known.get(milestone);
  if (before !== undefined) return before;
  const { title, summary, effective, confirmed, uncertain } = milestone;
  const said = [title.pl, title.en, summary.pl, summary.en, effective, confirmed ?? true, uncertain?.pl, uncertain?.en];
  const hash = createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 12);
  known.set(milestone, hash);
  return hash;
}

const known = new WeakMap<Milestone, string>();
