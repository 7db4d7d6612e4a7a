import type { Lang } from "../chat/ask.js";
import type { Clause } from "../policy/clause.js";
import type { Day } from "../policy/day.js";
import type { Source } from "../policy/source.js";
import type { Audited, AuditOutcome } from "./audited.js";
import type { NextChange } from "./next-change.js";
import type { Summary } from "./summary.js";

/** Which decisions fail an audit: what is not allowed alone, or also what depends. */
export const FAIL_ON = ["not_allowed", "depends"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** A finished audit, as a format prints it. */
export interface Report {
  /** The results in the order of the templates; each call reads them from the beginning. */
  readonly results: () => AsyncIterable<Audited>;
  readonly summary: Summary;
  readonly lang: Lang;
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Undefined where no change of the rules is known. */
  readonly change: NextChange | undefined;
  readonly failOn: FailOn;
  readonly version: { readonly engine: string; readonly policy: string };
  readonly lastVerified: Day;
  /** Of the policy, for formats that list their rules. */
  readonly clauses: readonly Clause[];
  readonly sources: readonly Source[];
}

/** Prints a report piece by piece, so that no more than one result is held. */
export type Format = (report: Report) => AsyncIterable<string>;

/** Whether a result fails the audit. */
export function fails({ decision, accepted }: Audited, failOn: FailOn): boolean {
  if (accepted || decision === "allowed") return false;
  return decision !== "depends" || failOn === "depends";
}

/** What the figures that remain come to, as `check` ends: 2 when something could not be read, else 1, 3 or 0. */
export function failing(remaining: Record<AuditOutcome, number>, failOn: FailOn): Record<AuditOutcome, number> {
  return failOn === "depends" ? remaining : { ...remaining, depends: 0 };
}
