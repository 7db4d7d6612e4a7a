import { describe, expect, it } from "vitest";
import { EFFECTS } from "../../src/policy/period.js";
import type { Policy } from "../../src/policy/policy.js";
import { allegro } from "./allegro-files.js";
import { DECISIONS, REASONS, reasonsOf, tableOf } from "./decision-table.js";

/** Whether the tables written by hand notice that this is not the policy. */
function noticed(policy: Policy): boolean {
  const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
  return !same(tableOf(policy), DECISIONS) || !same(reasonsOf(policy), REASONS);
}

const places = allegro().clauses.flatMap(({ id, periods }, clause) =>
  periods.map((_, period) => [id, period, clause] as const),
);

it("notices nothing where nothing was changed", () => expect(noticed(allegro())).toBe(false));

describe("somebody notices when", () => {
  it.each(places)("the effect of %s, period %i, is flipped", (_, period, clause) => {
    for (const effect of EFFECTS) {
      const policy = allegro();
      const at = policy.clauses[clause]?.periods[period];
      if (at === undefined || at.effect === effect) continue;
      at.effect = effect;
      expect(noticed(policy), `${at.effect} instead`).toBe(true);
    }
  });

  it.each(places.filter(([, period]) => period > 0))("period %2$i of %1$s is left out", (_, period, clause) => {
    const policy = allegro();
    policy.clauses[clause]?.periods.splice(period, 1);
    expect(noticed(policy)).toBe(true);
  });

  it.each(places)("the standing of %s, period %i, is raised or lowered", (_, period, clause) => {
    for (const standing of ["official", "reported", "inferred"] as const) {
      const policy = allegro();
      const at = policy.clauses[clause]?.periods[period];
      if (at === undefined || at.standing === standing) continue;
      at.standing = standing;
      expect(noticed(policy), `${standing} instead`).toBe(true);
    }
  });

  it.each(allegro().clauses.map(({ id }, clause) => [id, clause] as const))(
    "what holds in a reply to %s is flipped",
    (_, clause) => {
      for (const effect of EFFECTS) {
        const policy = allegro();
        const at = policy.clauses[clause];
        if (at === undefined || at.reply === effect) continue;
        at.reply = effect;
        expect(noticed(policy), `${effect} instead`).toBe(true);
      }
    },
  );

  it.each(["rules-2025-10-20", "rules-2026-03", "rules-2026-03-02"])("the date of %s is another", (id) => {
    const policy = allegro();
    const milestone = policy.milestones.find((one) => one.id === id);
    if (milestone !== undefined) milestone.effective = "2026-06-01";
    expect(noticed(policy)).toBe(true);
  });
});
