import type { Message } from "../message/message.js";
import type { Day } from "../policy/day.js";
import type { Policy } from "../policy/policy.js";
import { type PolicyAt, policyAt } from "../policy/policy-at.js";
import type { Recognise, RecogniseOptions } from "../recognise/recognise.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Context } from "./context.js";
import { decide } from "./decide.js";
import { trim } from "./trim.js";
import type { Unjudged, Verdict } from "./verdict.js";

/** Asks whether a message may be sent. */
export interface Checker {
  /** The recogniser's version; a receipt holds it. */
  readonly engine: string;
  readonly policy: Policy;
  readonly recognise: Recognise;
  /** The whole way: recognise, decide, and say what could be sent instead. */
  check(message: Message, context: Context, asOf: Day, knownAt: Day, options?: RecogniseOptions): Verdict | Unjudged;
  /** The same from a recognition that was kept, for a person who has answered a question since. */
  again(recognition: Recognition, context: Context, asOf: Day, knownAt: Day): Verdict | Unjudged;
}

/** A checker over one policy and one recogniser. Pure: the days are arguments. */
export function createChecker(recognise: Recognise, engine: string, policy: Policy): Checker {
  const days = new Map<string, PolicyAt>();
  const on = (asOf: Day, knownAt: Day): PolicyAt => {
    const key = `${asOf} ${knownAt}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    if (days.size > 100) days.clear();
    const made = policyAt(policy, asOf, knownAt);
    days.set(key, made);
    return made;
  };
  const again: Checker["again"] = (recognition, context, asOf, knownAt) => {
    const at = on(asOf, knownAt);
    const verdict = decide(recognition, context, at, engine);
    if ("unreadable" in verdict) return verdict;
    const trimmed = trim(recognise, recognition, verdict, context, at);
    return trimmed === undefined ? verdict : { ...verdict, trimmed };
  };
  return {
    engine,
    policy,
    recognise,
    again,
    check: (message, context, asOf, knownAt, options) => again(recognise(message, options), context, asOf, knownAt),
  };
}
