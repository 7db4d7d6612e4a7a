import type { Span } from "../message/span.js";
import type { Zone } from "../message/zones.js";
import type { Day } from "../policy/day.js";
import type { PartialDate } from "../policy/partial-date.js";
import type { Consequence, Standing } from "../policy/period.js";
import type { Remedy } from "../policy/remedy.js";
import type { Words } from "../policy/words.js";
import type { Act } from "../recognise/act.js";
import type { Unreadable } from "../recognise/recognition.js";
import type { Receipt } from "./receipt.js";

/** May it be sent? `depends` never means "probably": it always comes with what it depends on. */
export type Decision = "allowed" | "not_allowed" | "depends";

/** A document that a finding rests on, as it is shown. */
export interface SourceShown {
  readonly title: string;
  readonly url: string;
  readonly published: PartialDate | null;
}

/** What one act of the message comes to, and why. */
export interface Finding {
  readonly act: Act;
  readonly span: Span;
  readonly quote: string;
  readonly zone: Zone;
  readonly clause: string;
  readonly effect: Decision;
  readonly why: Words;
  readonly consequence?: Consequence;
  readonly standing: Standing;
  readonly sources: readonly SourceShown[];
  readonly remedies: readonly Remedy[];
  /** What found it: a rule by its id, or the words that weighed most. */
  readonly basis: "rule" | "model";
  readonly rule?: string;
  readonly words?: readonly string[];
  readonly sure: boolean;
  /** Courtesy beside another act: no effect of its own. */
  readonly courtesy?: boolean;
  /** The carrier by whose name the clause was chosen. */
  readonly carrier?: string;
  /** A date in whose imprecise span the day lies: the effect before and after differs. */
  readonly undecidedUntil?: PartialDate;
}

/** Something that a person can settle, and whose answer could change the decision. */
export interface Question {
  readonly id: string;
  readonly text: Words;
  /** The sentence that is asked about, for a doubt of the recogniser's. */
  readonly quote?: string;
  readonly act?: Act;
  readonly answers: readonly { readonly value: string; readonly label: Words; readonly decision: Decision }[];
}

/** Something worth saying that changes no decision. */
export interface Hint {
  readonly id:
    | "courtesy"
    | "attachment_read"
    | "subject"
    | "attachment"
    | "marketplace"
    | "discussion"
    | "stale"
    | "lawyer"
    | "reply_suggested";
  readonly text: Words;
}

/** The answer to "may I send this?", with everything it was computed from. */
export interface Verdict {
  readonly decision: Decision;
  /** Which reading `decision` is for, and whether the person said so or the text suggests it. */
  readonly reading: { readonly as: "seller" | "reply"; readonly from: "said" | "suggested" | "default" };
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly otherwise: {
    readonly asReply?: Decision;
    readonly asSeller?: Decision;
    readonly from?: { readonly date: PartialDate; readonly decision: Decision };
  };
  readonly hints: readonly Hint[];
  /** What could be sent instead: the text without what is not allowed, itself assessed as allowed. */
  readonly trimmed?: string;
  readonly lastVerified: Day;
  readonly receipt: Receipt;
}

/** A message that could not be judged: no decision is given. */
export interface Unjudged {
  readonly unreadable: Unreadable;
  readonly receipt: Receipt;
}
