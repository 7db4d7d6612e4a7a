import type { Remedy } from "../policy/remedy.js";
import type { Finding } from "../verdict/verdict.js";

/** A remedy and what it is for: findings, or whatever else names remedies. */
export interface RemedyFor<For extends { readonly remedies: readonly Remedy[] } = Finding> {
  readonly remedy: Remedy;
  readonly findings: readonly For[];
}

/**
 * What to do instead, over several findings: each remedy once, and none before one that any finding names earlier, so
 * that "only then switch your own message off" stays behind "switch Allegro's on" of another finding too.
 */
export function mergeRemedies<For extends { readonly remedies: readonly Remedy[] } = Finding>(
  findings: readonly For[],
): RemedyFor<For>[] {
  const waiting = new Map<string, { remedy: Remedy; findings: For[]; after: Set<string> }>();
  for (const finding of findings) {
    finding.remedies.forEach((remedy, index) => {
      const entry = waiting.get(remedy.id) ?? { remedy, findings: [], after: new Set<string>() };
      entry.findings.push(finding);
      for (const earlier of finding.remedies.slice(0, index)) entry.after.add(earlier.id);
      waiting.set(remedy.id, entry);
    });
  }
  const ordered: RemedyFor<For>[] = [];
  while (waiting.size > 0) {
    const all = [...waiting.values()];
    // Two lists that contradict each other leave none that is free: then the first seen comes first.
    const next = all.find(({ after }) => ![...after].some((id) => waiting.has(id))) ?? (all[0] as (typeof all)[number]);
    waiting.delete(next.remedy.id);
    ordered.push({ remedy: next.remedy, findings: next.findings });
  }
  return ordered;
}
