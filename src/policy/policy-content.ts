import { z } from "zod";
import { type Carrier, carrierSchema } from "./carrier.js";
import { type ClauseEntry, clauseEntrySchema } from "./clause.js";
import type { Milestone } from "./milestone.js";
import { milestoneSchema } from "./milestone-schema.js";
import { type Note, noteSchema } from "./note.js";
import { type Problem, problemsOf } from "./problem.js";
import { type Remedy, remedySchema } from "./remedy.js";
import { type Source, sourceSchema } from "./source.js";
import { strict } from "./strict.js";

/** What one file of the policy may hold, and one publication. */
export interface PolicyFile {
  clauses?: ClauseEntry[];
  milestones?: Milestone[];
  sources?: Source[];
  carriers?: Carrier[];
  remedies?: Remedy[];
  notes?: Note[];
}

const schema: z.ZodType<PolicyFile> = strict({
  clauses: z.exactOptional(z.array(clauseEntrySchema)),
  milestones: z.exactOptional(z.array(milestoneSchema)),
  sources: z.exactOptional(z.array(sourceSchema)),
  carriers: z.exactOptional(z.array(carrierSchema)),
  remedies: z.exactOptional(z.array(remedySchema)),
  notes: z.exactOptional(z.array(noteSchema)),
});

/**
 * Checks the shape of what a file holds, by itself.
 *
 * @param file the name under which problems are told
 * @param data plain data
 */
export function readPolicyContent(file: string, data: unknown): { content?: PolicyFile; problems: Problem[] } {
  const read = schema.safeParse(data);
  if (read.success) return { content: read.data, problems: [] };
  return { problems: problemsOf(file, data, read.error.issues) };
}
