import { z } from "zod";
import { fields } from "./fields.js";
import { KINDS, type Milestone, TOPICS } from "./milestone.js";
import { strict } from "./strict.js";
import { wordsSchema } from "./words.js";

/** Checks a {@link Milestone}. Apart from it, because dates are asked for at every start and checked at few. */
export const milestoneSchema: z.ZodType<Milestone> = strict({
  id: fields.id,
  topic: z.enum(TOPICS),
  kind: z.enum(KINDS),
  title: wordsSchema,
  summary: wordsSchema,
  announced: fields.day,
  effective: fields.partialDate.nullable(),
  supersedes: z.exactOptional(fields.id),
  refines: z.exactOptional(fields.id),
  withdraws: z.exactOptional(fields.id),
  sources: z.array(fields.id).min(1),
  incident: z.exactOptional(z.boolean()),
  confirmed: z.exactOptional(z.boolean()),
  uncertain: z.exactOptional(wordsSchema),
});
