import type { Milestone } from "../policy/milestone.js";
import type { Source } from "../policy/source.js";
import type { Words } from "../policy/words.js";
import type { Difference } from "./difference.js";

/** What an item may mean for the policy, for a person to decide on. */
export interface Draft {
  /** Where it was read. */
  readonly url: string;
  readonly source: Source;
  readonly milestone: Milestone;
  /** Why this is proposed, one sentence each. */
  readonly reasons: readonly Words[];
  /** What changed since the item was last read; of a new one nothing. */
  readonly difference?: Difference;
  /** How it begins, in the language it was published in. */
  readonly excerpt: string;
}

/** Who decided: a person as the platform names them, or `command` for the command line. */
export interface Decider {
  readonly platform: "slack" | "teams" | "command";
  readonly tenant: string;
  readonly user: string;
}

/** A draft with what became of it. */
export interface ReviewedDraft {
  readonly id: string;
  readonly state: "open" | "published" | "ignored";
  readonly draft: Draft;
  readonly decided?: { readonly by: Decider /** Milliseconds since 1970. */; readonly at: number };
  /** Where its card is, opaque to the core. */
  readonly posted?: unknown;
}
