import { z } from "zod";
import type { LANGS } from "./langs.js";
import { strict } from "./strict.js";

/** A text of the policy, or one that operators read, in both languages of the project. Neither may be empty. */
export interface Words {
  /** Polish. */
  pl: string;
  /** English. */
  en: string;
}

/** A text that people in chat read, in every language that they are answered in. */
export type AllWords = Readonly<Record<(typeof LANGS)[number], string>>;

/** Checks a {@link Words} and nothing beside it. */
export const wordsSchema: z.ZodType<Words> = strict({ pl: z.string().trim().min(1), en: z.string().trim().min(1) });
