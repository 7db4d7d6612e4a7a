import { z } from "zod";
import { ACTS, type Act } from "../recognise/act.js";
import { fields } from "./fields.js";
import { EFFECTS, type Effect, type Period, periodSchema } from "./period.js";
import { type Remedy, remedySchema } from "./remedy.js";
import { strict } from "./strict.js";
import { type Words, wordsSchema } from "./words.js";

/** Which finding of an act a clause is for, where the act alone does not settle it. */
export const CASES = ["integrated", "not_integrated", "unknown_carrier", "ksef", "announced"] as const;
export type ClauseCase = (typeof CASES)[number];

/** Something a document says, in the project's own words and, where they are known, in its own. */
export interface Citation {
  /** Id of the source. */
  source: string;
  paraphrase: Words;
  /** Literally the source's words, or null when only their sense was recovered. */
  quote: string | null;
}

/** What a person can settle when a clause says `depends`. */
export interface Question {
  id: string;
  text: Words;
  answers: { value: string; label: Words; effect: Effect }[];
}

/** One rule: what it is about, what it says when, who says so, and what to do instead. */
export interface Clause {
  id: string;
  act: Act;
  /** None: the act's ordinary clause. */
  case?: ClauseCase;
  title: Words;
  /** In the order of their start; the first has `from: null`. */
  periods: Period[];
  /** What holds in a reply in the buyer's own conversation. */
  reply: Effect;
  /** Beside one of these acts, and with no act that is not allowed, it is courtesy. */
  courtesyBeside?: Act[];
  /** Only where a person's answer can settle a `depends`. */
  question?: Question;
  /** In the order in which to try them. */
  remedies: Remedy[];
  /** What to say before advising anybody to take such a sentence out. */
  trimAdvice?: Words;
  citations: Citation[];
  /** What is not known about the rule itself. */
  uncertain?: Words[];
  /** The lines of the project's facts that it covers. */
  facts: string[];
  /** Sentences that perform the act, and sentences that hold its words without performing it. */
  examples: { fires: string[]; silent: string[] };
}

/** A clause as it stands in its file: remedies by id. */
export interface ClauseEntry extends Omit<Clause, "remedies"> {
  remedies: string[];
}

const shape = {
  id: fields.id,
  act: z.enum(ACTS),
  case: z.exactOptional(z.enum(CASES)),
  title: wordsSchema,
  periods: z.array(periodSchema).min(1),
  reply: z.enum(EFFECTS),
  courtesyBeside: z.exactOptional(z.array(z.enum(ACTS)).min(1)),
  question: z.exactOptional(
    strict({
      id: z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'a question id like "carrier_integrated"'),
      text: wordsSchema,
      answers: z.array(strict({ value: z.string().min(1), label: wordsSchema, effect: z.enum(EFFECTS) })).min(2),
    }),
  ),
  trimAdvice: z.exactOptional(wordsSchema),
  citations: z
    .array(strict({ source: fields.id, paraphrase: wordsSchema, quote: z.string().min(1).nullable() }))
    .min(1),
  uncertain: z.exactOptional(z.array(wordsSchema).min(1)),
  facts: z.array(fields.fact),
  examples: strict({ fires: z.array(z.string().min(1)).min(2), silent: z.array(z.string().min(1)).min(2) }),
};

/** Checks a {@link Clause} of the compiled policy. */
export const clauseSchema: z.ZodType<Clause> = strict({ ...shape, remedies: z.array(remedySchema) });

/** Checks a {@link ClauseEntry} of a file. */
export const clauseEntrySchema: z.ZodType<ClauseEntry> = strict({ ...shape, remedies: z.array(fields.id) });
