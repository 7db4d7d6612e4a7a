import { z } from "zod";
import { strict } from "./strict.js";

/** A text that a person reads, in both languages of the project. Neither may be empty. */
export interface Words {
  /** Polish. */
  pl: string;
  /** English. */
  en: string;
}

/** Checks a {@link Words} and nothing beside it. */
export const wordsSchema: z.ZodType<Words> = strict({ pl: z.string().trim().min(1), en: z.string().trim().min(1) });
