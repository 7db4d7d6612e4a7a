import type { Day } from "../policy/day.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyAt } from "../policy/policy-at.js";
import type { Context } from "../verdict/context.js";
import { decide } from "../verdict/decide.js";
import { recognitionOf, type Sketch } from "../verdict/sketch.js";
import type { Decision } from "../verdict/verdict.js";
import type { AnnouncementId } from "./announcement.js";
import { beforeAndAfter } from "./before-and-after.js";

/** A receipt as far as another policy can be asked about it. */
export interface RecentReceipt {
  readonly context: Context;
  readonly sketch: Sketch;
}

/** Of the messages checked lately: how many would now be stopped, and how many would now be allowed. */
export interface Changed {
  readonly stopped: number;
  readonly allowed: number;
}

/**
 * How many receipts would be decided otherwise because of what is told. Undefined where the announcements change no
 * decision of any message: reminders, wording, incidents.
 */
export function changedReceipts(
  receipts: readonly RecentReceipt[],
  covers: readonly AnnouncementId[],
  policy: Policy,
  today: Day,
): Changed | undefined {
  const compared = covers.map((id) => beforeAndAfter(id, policy, today)).filter((one) => one !== undefined);
  if (compared.length === 0 || receipts.length === 0) return undefined;
  let stopped = 0;
  let allowed = 0;
  for (const receipt of receipts) {
    const turns = compared.map(([before, after]) => [decisionOn(receipt, before), decisionOn(receipt, after)] as const);
    if (turns.some(([before, after]) => before !== "not_allowed" && after === "not_allowed")) stopped++;
    else if (turns.some(([before, after]) => before === "not_allowed" && after !== "not_allowed")) allowed++;
  }
  return stopped + allowed === 0 ? undefined : { stopped, allowed };
}

function decisionOn({ context, sketch }: RecentReceipt, policy: PolicyAt): Decision | undefined {
  const verdict = decide(recognitionOf(sketch), context, policy, "");
  return "unreadable" in verdict ? undefined : verdict.decision;
}
