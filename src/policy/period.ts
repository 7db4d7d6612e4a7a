import { z } from "zod";
import type { Day } from "./day.js";
import { fields } from "./fields.js";
import { strict } from "./strict.js";
import { type Words, wordsSchema } from "./words.js";

/** What a clause says about a message that the seller sends unasked. */
export const EFFECTS = ["allowed", "not_allowed", "depends"] as const;
export type Effect = (typeof EFFECTS)[number];

/** Who says so: Allegro itself, the press or users, or nobody: then it is the project's reading. */
export type Standing = "official" | "reported" | "inferred";

/** How it can end: not delivered at all, against the rules, or a risk for the account. */
export type Consequence = "blocked" | "against_rules" | "account_risk";

/** What a clause says from one milestone on, as it is known from one day on. */
export interface Period {
  /** The root of the chain of milestones that this period waits for; null: since ever. */
  from: null | string;
  /** The day from which it could be known that this would hold; null: always. Of two with the same `from`, the later known wins. */
  known: Day | null;
  effect: Effect;
  standing: Standing;
  /** Only where the effect can be `not_allowed`. */
  consequence?: Consequence;
  /** The reason, in one plain sentence. */
  why: Words;
}

/** Checks a {@link Period}. */
export const periodSchema: z.ZodType<Period> = strict({
  from: fields.id.nullable(),
  known: fields.day.nullable(),
  effect: z.enum(EFFECTS),
  standing: z.enum(["official", "reported", "inferred"]),
  consequence: z.exactOptional(z.enum(["blocked", "against_rules", "account_risk"])),
  why: wordsSchema,
});
