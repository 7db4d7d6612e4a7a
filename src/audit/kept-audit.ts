import type { Day } from "../policy/day.js";
import type { PartialDate } from "../policy/partial-date.js";
import type { Context } from "../verdict/context.js";
import type { Sketch } from "../verdict/sketch.js";
import type { Decision } from "../verdict/verdict.js";
import type { AuditOutcome } from "./audited.js";

/** What is kept of one template: its name and decisions, and what it did, without a word of it. */
export interface KeptTemplate {
  readonly name: string;
  readonly decision: AuditOutcome;
  /** The decision at each change of the rules that was known to lie ahead, as precise as it was announced. */
  readonly ahead: readonly { readonly date: PartialDate; readonly decision: Decision }[];
  /** What a later policy can be asked about; left out where nothing was judged or the template was too long. */
  readonly made?: { readonly context: Context; readonly sketch: Sketch };
}

/** The result of an audit that a workspace decided to keep. It holds no text. */
export interface NewAudit {
  /** What the files were called; a workspace keeps one result under a name. */
  readonly name: string;
  readonly templates: readonly KeptTemplate[];
  /** The versions that decided, as a receipt names them. */
  readonly policy: string;
  readonly engine: string;
  readonly asOf: Day;
  /** The platform's ids of who kept it and where. */
  readonly by: string;
  readonly channel: string;
}

/** A result that was kept. */
export interface KeptAudit extends NewAudit {
  /** Made of the name. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}
