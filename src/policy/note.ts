import { z } from "zod";
import { fields } from "./fields.js";
import { strict } from "./strict.js";
import { type Words, wordsSchema } from "./words.js";

/** Something worth knowing that decides nothing: a limit, a gap, an answer that was never given. */
export interface Note {
  id: string;
  text: Words;
  /** The lines of the project's facts that it covers. */
  facts: string[];
  /** Ids of the sources. */
  sources: string[];
  uncertain?: Words;
}

/** Checks a {@link Note}. */
export const noteSchema: z.ZodType<Note> = strict({
  id: fields.id,
  text: wordsSchema,
  facts: z.array(fields.fact),
  sources: z.array(fields.id),
  uncertain: z.exactOptional(wordsSchema),
});
