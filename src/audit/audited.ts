import type { Item } from "../chat/card.js";
import type { Consequence, Standing } from "../policy/period.js";
import type { Act } from "../recognise/act.js";
import type { Decision } from "../verdict/verdict.js";

/** What became of a template: its decision, that it could not be judged, or that it could not be read at all. */
export type AuditOutcome = Decision | "unreadable" | "error";

/** A sentence that speaks against a template, or that leaves a doubt. */
export interface AuditedFinding {
  readonly act: Act;
  readonly clause: string;
  /** What the clause is about, in the report's language. */
  readonly about: string;
  readonly effect: Decision;
  /** False where the sentence may do something else. */
  readonly sure: boolean;
  readonly quote: string;
  /** The line of the file, counted from 1, where it could be found there. */
  readonly line?: number;
  readonly why: string;
  readonly consequence?: Consequence;
  readonly standing: Standing;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** Names the finding in a baseline: the same as long as template, clause, effect and sentence are. */
  readonly fingerprint: string;
}

/** What an audit says of one template: plain data in one language, so that it can be kept on disk and sent to a worker. */
export interface Audited {
  readonly file: string;
  readonly name: string;
  readonly trigger?: string;
  readonly tool?: string;
  readonly line?: number;
  readonly decision: AuditOutcome;
  /** The decision at the next change of the rules; left out where none is known or nothing was judged. */
  readonly next?: Decision;
  /** Of a template that is allowed today and will not be: what will then speak against it, and what to do before. */
  readonly ahead?: { readonly findings: readonly AuditedFinding[]; readonly instead: readonly Item[] };
  /** What to do, in one breath. */
  readonly says: string;
  /** What speaks against it or is doubted, the strictest first; nothing that is allowed. */
  readonly findings: readonly AuditedFinding[];
  readonly questions: readonly string[];
  /** What the template could say instead. */
  readonly trimmed?: string;
  /** What to switch on instead, and what to switch off where, in that order. */
  readonly instead: readonly Item[];
  /** The id of the verdict's receipt. */
  readonly receipt?: string;
  /** Names a template that could not be judged in a baseline. */
  readonly fingerprint?: string;
  /** Everything that speaks against it is accepted by the baseline. */
  readonly accepted?: true;
}
