import { z } from "zod";
import type { Day } from "./day.js";
import { fields } from "./fields.js";
import type { PartialDate } from "./partial-date.js";
import { strict } from "./strict.js";

/** A document, or one dated answer in a thread, that something in the policy rests on. */
export interface Source {
  id: string;
  /** What it is, in its own language. */
  title: string;
  /** Always https. */
  url: string;
  /** As precise as is known; null when the document carries no date. */
  published: PartialDate | null;
  /** When somebody of the project last read it, in whole or in part. */
  lastVerified: Day;
  /** `official`: Allegro's own text or staff. `press` and `users` are never shown as Allegro's word. */
  rank: "official" | "press" | "users";
  language: "pl" | "en";
}

/** Checks a {@link Source}. */
export const sourceSchema: z.ZodType<Source> = strict({
  id: fields.id,
  title: z.string().min(1),
  url: z.string().regex(/^https:\/\/[^\s"<>]+$/, 'an address that begins with "https://"'),
  published: fields.partialDate.nullable(),
  lastVerified: fields.day,
  rank: z.enum(["official", "press", "users"]),
  language: z.enum(["pl", "en"]),
});
