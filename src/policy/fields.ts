import { z } from "zod";
import { type Day, isDay } from "./day.js";
import { isPartialDate, type PartialDate } from "./partial-date.js";

/** Small schemas that several kinds of policy data share. Each message says what was expected. */
export const fields = {
  /** A name in lower case with hyphens; dots part a clause from its cases. */
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'an id in lower case with hyphens, like "fiscal-document"'),
  day: z.custom<Day>((value) => typeof value === "string" && isDay(value), 'a day like "2026-03-02"'),
  partialDate: z.custom<PartialDate>(
    (value) => typeof value === "string" && isPartialDate(value),
    'a date like "2026-03-02", "2026-03" or "2026-Q1"',
  ),
  /** A line of the project's list of facts: R1, G23, S6. */
  fact: z.string().regex(/^[RGSP][1-9]\d?$/, 'a line of the facts, like "R1" or "G21"'),
};
