import type { KeptTemplate } from "../audit/kept-audit.js";
import type { Day } from "../policy/day.js";
import type { Policy } from "../policy/policy.js";
import type { PolicyAt } from "../policy/policy-at.js";
import { decide } from "../verdict/decide.js";
import { recognitionOf } from "../verdict/sketch.js";
import type { Decision } from "../verdict/verdict.js";
import type { AnnouncementId } from "./announcement.js";
import { readAnnouncementId } from "./announcement-id.js";
import { beforeAndAfter } from "./before-and-after.js";

/** Of the templates that a workspace keeps the audit of: how many are decided otherwise, and of how many. */
export interface ChangedTemplates {
  readonly changing: number;
  readonly of: number;
  /** Something that was to come does not, or not then: "change on that day" would say the opposite. */
  readonly calledOff: boolean;
}

/**
 * How many kept templates are decided otherwise because of what is told, in either direction. Undefined where none is; those
 * of which nothing was kept that could be asked are counted as unchanged.
 */
export function changedTemplates(
  templates: readonly KeptTemplate[],
  covers: readonly AnnouncementId[],
  policy: Policy,
  today: Day,
): ChangedTemplates | undefined {
  const compared = covers.map((id) => beforeAndAfter(id, policy, today)).filter((one) => one !== undefined);
  if (compared.length === 0) return undefined;
  const changing = templates.filter(({ made }) =>
    compared.some(([before, after]) => made !== undefined && decisionOn(made, before) !== decisionOn(made, after)),
  ).length;
  const kinds = covers.map((id) => readAnnouncementId(id)?.kind);
  const calledOff = kinds.some((kind) => kind === "moved" || kind === "withdrawn");
  return changing === 0 ? undefined : { changing, of: templates.length, calledOff };
}

function decisionOn({ context, sketch }: NonNullable<KeptTemplate["made"]>, policy: PolicyAt): Decision | undefined {
  const verdict = decide(recognitionOf(sketch), context, policy, "");
  return "unreadable" in verdict ? undefined : verdict.decision;
}
