import type { Alike } from "./alike.js";
import type { Judged } from "./judge.js";
import { outcome, type Weighed } from "./outcome.js";
import type { Decision } from "./verdict.js";

/** What sentences that are alike may do: the likeliest, and what else. */
interface Choice {
  readonly likeliest: Weighed;
  readonly others: readonly Weighed[];
  readonly several: boolean;
}

/**
 * The decision over the likeliest acts, unless what a person may say to the doubts would turn it: then it depends.
 * Tried are each doubt by itself, and all doubts together at their strictest and at their mildest; more than that no
 * combination can reach.
 */
export function withDoubts(groups: readonly Alike[], weigh: (judged: Judged) => Weighed): Decision {
  if (groups.every(({ judged }) => judged.alternatives.length === 0))
    return outcome(groups.map((one) => weigh(one.judged)));
  const choices = groups.map(
    ({ judged, count }): Choice => ({
      likeliest: weigh(judged),
      others: judged.alternatives.map(weigh),
      several: count > 1,
    }),
  );
  const likeliest = choices.map((choice) => choice.likeliest);
  const base = outcome(likeliest);
  const turned =
    extremes(choices).some((all) => outcome(all) !== base) ||
    choices.some(({ others, several }, index) =>
      others.some((other) => outcome(several ? [...likeliest, other] : likeliest.with(index, other)) !== base),
    );
  return turned ? "depends" : base;
}

/** All doubts at their strictest, and all at their mildest. What excuses courtesy is milder than what is only allowed. */
function extremes(choices: readonly Choice[]): Weighed[][] {
  const all = choices.flatMap(({ likeliest, others }) => [likeliest, ...others]);
  const excuses = new Set(all.flatMap(({ courtesyBeside }) => courtesyBeside ?? []));
  const excused = all.some(({ act, effect }) => excuses.has(act) && effect !== "not_allowed");
  const strictness = ({ act, effect, courtesyBeside }: Weighed) => {
    if (courtesyBeside !== undefined) return effect === "allowed" ? 2 : 4;
    if (effect === "not_allowed") return 5;
    return (effect === "depends" ? 3 : 2) - (excuses.has(act) ? 2 : 0);
  };
  const mildness = ({ act, effect, courtesyBeside }: Weighed) => {
    if (effect === "allowed") return excuses.has(act) ? 4 : 3;
    if (courtesyBeside !== undefined && excused) return 2;
    return effect === "depends" ? 1 : 0;
  };
  const most = (rank: (one: Weighed) => number) =>
    choices.map(({ likeliest, others }) => others.reduce((a, b) => (rank(b) > rank(a) ? b : a), likeliest));
  return [most(strictness), most(mildness)];
}
