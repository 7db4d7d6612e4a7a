import { effectAt } from "../../src/policy/effect-at.js";
import type { Policy } from "../../src/policy/policy.js";
import { type ClauseAt, policyAt } from "../../src/policy/policy-at.js";

/** The days asked about: the columns of a group. */
export const AS_OF = ["2025-09-01", "2025-10-25", "2026-02-28", "2026-03-15", "2026-04-01", "2026-11-23"] as const;

/** The days whose knowledge counts: the groups. Each follows one announcement, the first precedes them all. */
export const KNOWN_AT = ["2025-09-01", "2025-09-15", "2025-10-01", "2025-12-01", "2026-02-15", "2026-11-23"] as const;

/**
 * The whole decision table, written by hand from the project's decisions: A allowed, N not allowed, D depends.
 * One group for each day of KNOWN_AT, in it one letter for each day of AS_OF.
 */
// biome-ignore format: a table is read in columns
export const DECISIONS: Record<string, string> = {
  //                                 2025-09-01 09-15  10-01  12-01  2026-02-15 11-23
  "fiscal-document":                 "AAAAAA ANNNNN ANNNNN AAADNN AAANNN AAANNN",
  "invoice-announced":               "AAAAAA AAAAAA ANNNNN AAADNN AAANNN AAANNN",
  "ksef-number":                     "AAAAAA ADDDDD ADDDDD AAADDD AAADDD AAADDD",
  "payment-received":                "DDDDDD DDDDDD DNNNNN DDDDNN DDDNNN DDDNNN",
  "order-confirmation":              "DDDDDD DDDDDD DNNNNN DDDDNN DDDNNN DDDNNN",
  "order-status":                    "NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN",
  "shipment-status.integrated":      "NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN",
  "shipment-status.not-integrated":  "AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA",
  "shipment-status.unknown-carrier": "DDDDDD DDDDDD DDDDDD DDDDDD DDDDDD DDDDDD",
  "rating-request":                  "DDDDDD DDDDDD DNNNNN DDDDNN DDDNNN DDDNNN",
  "rating-change-request":           "NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN",
  "payment-reminder":                "NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN",
  "thank-you":                       "DDDDDD DDDDDD DNNNNN DDDDNN DDDNNN DDDNNN",
  "promotion":                       "NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN NNNNNN",
  "fulfilment":                      "AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA",
  "goods-delivery":                  "AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA",
  "product-help":                    "AAAAAA AAAAAA AAAAAA AAADDD AAADDD AAADDD",
  "legal-notice":                    "AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA",
  "other":                           "AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA AAAAAA",
};

/** The same table as the policy gives it. */
export function tableOf(policy: Policy): Record<string, string> {
  const letters = { allowed: "A", not_allowed: "N", depends: "D" };
  const groups = KNOWN_AT.map((knownAt) => AS_OF.map((asOf) => policyAt(policy, asOf, knownAt).clauses));
  const letter = (at: ClauseAt | undefined) => (at === undefined ? "?" : letters[effectAt(at)]);
  return Object.fromEntries(
    policy.clauses.map(({ id }, index) => [
      id,
      groups.map((group) => group.map((clauses) => letter(clauses[index])).join("")).join(" "),
    ]),
  );
}

/**
 * What today's answer says beside the effect: who says so, how it can end, and what holds in a reply.
 * Columns: standing and consequence on 2026-04-01 as known on 2025-09-01, 2025-10-01, 2025-12-01 and 2026-11-23; reply.
 */
export const REASONS: Record<string, string> = {
  "fiscal-document": "inferred | official against_rules | official against_rules | official blocked | reply allowed",
  "invoice-announced":
    "inferred | official against_rules | inferred against_rules | inferred against_rules | reply allowed",
  "ksef-number": "inferred | inferred | inferred | inferred | reply allowed",
  "payment-received": "inferred | official against_rules | official against_rules | official blocked | reply allowed",
  "order-confirmation":
    "inferred | official against_rules | inferred against_rules | inferred against_rules | reply allowed",
  "order-status":
    "official against_rules | official against_rules | official against_rules | official blocked | reply allowed",
  "shipment-status.integrated":
    "official against_rules | official against_rules | official against_rules | official blocked | reply allowed",
  "shipment-status.not-integrated": "inferred | inferred | inferred | official | reply allowed",
  "shipment-status.unknown-carrier": "inferred | inferred | inferred | official | reply allowed",
  "rating-request": "inferred | official against_rules | official against_rules | official blocked | reply allowed",
  "rating-change-request":
    "reported account_risk | official account_risk | official account_risk | official account_risk | reply not_allowed",
  "payment-reminder":
    "reported against_rules | official against_rules | official against_rules | official against_rules | reply allowed",
  "thank-you": "inferred | official against_rules | inferred against_rules | inferred against_rules | reply allowed",
  promotion:
    "reported account_risk | reported account_risk | reported account_risk | reported account_risk | reply not_allowed",
  fulfilment: "inferred | inferred | inferred | inferred | reply allowed",
  "goods-delivery": "inferred | inferred | inferred | inferred | reply allowed",
  "product-help": "inferred | inferred | inferred | inferred | reply allowed",
  "legal-notice": "inferred | inferred | inferred | inferred | reply allowed",
  other: "inferred | inferred | inferred | inferred | reply allowed",
};

/** The same as the policy gives it. */
export function reasonsOf(policy: Policy): Record<string, string> {
  const known = ["2025-09-01", "2025-10-01", "2025-12-01", "2026-11-23"].map((day) =>
    policyAt(policy, "2026-04-01", day),
  );
  return Object.fromEntries(
    policy.clauses.map(({ id, reply }, index) => {
      const cells = known.map(({ clauses }) => {
        const period = clauses[index]?.period;
        return [period?.standing, period?.consequence].filter((one) => one !== undefined).join(" ");
      });
      return [id, [...cells, `reply ${reply}`].join(" | ")];
    }),
  );
}
