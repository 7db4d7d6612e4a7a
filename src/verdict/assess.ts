import type { PolicyAt } from "../policy/policy-at.js";
import type { Recognition } from "../recognise/recognition.js";
import { type Alike, alike } from "./alike.js";
import type { Context } from "./context.js";
import { type Judged, judge } from "./judge.js";
import type { Decision, Verdict } from "./verdict.js";
import { type Reading, weigh } from "./weigh.js";
import { withDoubts } from "./with-doubts.js";

/** The decision on a message, and what it was computed from. */
export interface Assessed {
  readonly decision: Decision;
  /** Which reading the decision is for, and who says so. */
  readonly as: Verdict["reading"];
  readonly here: Reading;
  readonly judged: readonly Judged[];
  /** The acts by what weighs the same. */
  readonly groups: ReadonlyMap<string, Alike>;
}

/**
 * Decides on a recognition and shows nothing: what a verdict is presented from, and enough for what is only tried out.
 * Linear in the number of acts.
 */
export function assess(recognition: Recognition, context: Context, policy: PolicyAt): Assessed {
  const judged = judge(recognition, context, policy);
  const groups = alike(judged);
  const as = readingOf(recognition, context);
  const here: Reading = { reply: as.as === "reply" };
  return { decision: decisionAs([...groups.values()], here), as, here, judged, groups };
}

/** What groups of acts come to in a reading. */
export function decisionAs(groups: readonly Alike[], reading: Reading): Decision {
  return withDoubts(groups, (one) => weigh(one, reading));
}

/** A discussion is read as a reply whatever is said: the rules of March 2026 know no other reading of it. */
function readingOf(recognition: Recognition, context: Context): Verdict["reading"] {
  if (context.medium === "discussion") return { as: "reply", from: "said" };
  if (context.initiator !== undefined) return { as: context.initiator, from: "said" };
  return recognition.suggestsReply === undefined
    ? { as: "seller", from: "default" }
    : { as: "reply", from: "suggested" };
}
