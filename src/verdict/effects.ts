import type { Judged } from "./judge.js";
import { isCourtesy, together } from "./outcome.js";
import type { Decision } from "./verdict.js";
import { type Reading, weigh } from "./weigh.js";

/** What one act comes to beside the others. */
export interface EffectOn {
  readonly judged: Judged;
  /** Allowed where it is mere courtesy. */
  readonly effect: Decision;
  /** Courtesy beside another act: no effect of its own. */
  readonly courtesy: boolean;
}

/** What each act comes to in a reading, in the order of the text. */
export function effectsOf(judged: readonly Judged[], reading: Reading): EffectOn[] {
  const all = judged.map((one) => weigh(one, reading));
  const company = together(all);
  return all.map((weighed, index) => {
    const courtesy = isCourtesy(weighed, company);
    return { judged: judged[index] as Judged, effect: courtesy ? "allowed" : weighed.effect, courtesy };
  });
}
