import type { Checker } from "../verdict/check.js";
import type { AuditTerms } from "./audit-template.js";
import { nextChange } from "./next-change.js";
import type { Report } from "./report.js";

/** The report of a finished audit: its results and figures, with what the checker that made them says of the rules. */
export function reportFrom(
  { engine, policy }: Pick<Checker, "engine" | "policy">,
  { asOf, knownAt, lang }: Omit<AuditTerms, "settings">,
  made: Pick<Report, "results" | "summary" | "failOn">,
): Report {
  return {
    ...made,
    lang,
    asOf,
    knownAt,
    change: nextChange(policy, asOf, knownAt),
    version: { engine, policy: policy.version },
    lastVerified: policy.lastVerified,
    clauses: policy.clauses,
    sources: policy.sources,
  };
}
