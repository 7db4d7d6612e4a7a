import { z } from "zod";
import type { Day } from "./day.js";
import { fields } from "./fields.js";
import { strict } from "./strict.js";
import { type Words, wordsSchema } from "./words.js";

/** What to do instead of sending the message: a resource of the API, a feature of the site, or plain advice. */
export interface Remedy {
  id: string;
  /** The first day it could be used; null when it was always there, as far as is known. */
  since: Day | null;
  /** The first day on which it could no longer be used. */
  until?: Day;
  /** The feature's name, as a seller finds it. */
  feature?: Words;
  /** The REST resource: path as documented, with its placeholders. */
  endpoint?: { method: "GET" | "POST" | "PUT" | "DELETE"; path: string };
  text: Words;
  /** What is not known about it, or was reported to go wrong. */
  uncertain?: Words;
}

/** Checks a {@link Remedy}. */
export const remedySchema: z.ZodType<Remedy> = strict({
  id: fields.id,
  since: fields.day.nullable(),
  until: z.exactOptional(fields.day),
  feature: z.exactOptional(wordsSchema),
  endpoint: z.exactOptional(
    strict({
      method: z.enum(["GET", "POST", "PUT", "DELETE"]),
      path: z.string().regex(/^(\/([a-z-]+|\{[A-Za-z]+\}))+$/, 'a path like "/order/checkout-forms/{id}/invoices"'),
    }),
  ),
  text: wordsSchema,
  uncertain: z.exactOptional(wordsSchema),
});
