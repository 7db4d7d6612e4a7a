import type { LANGS } from "../langs.js";
import { clausesCs } from "./clauses-cs.js";
import { clausesHu } from "./clauses-hu.js";
import { clausesSk } from "./clauses-sk.js";
import { milestonesCs } from "./milestones-cs.js";
import { milestonesHu } from "./milestones-hu.js";
import { milestonesSk } from "./milestones-sk.js";
import { remediesCs } from "./remedies-cs.js";
import { remediesHu } from "./remedies-hu.js";
import { remediesSk } from "./remedies-sk.js";

/** The languages that the policy is not written in itself. */
type Translated = Exclude<(typeof LANGS)[number], "pl" | "en">;

/** The policy's texts in the other languages, by the English text that each translates. */
export const TRANSLATED: Readonly<Record<Translated, ReadonlyMap<string, string>>> = {
  cs: mapOf(clausesCs, remediesCs, milestonesCs),
  sk: mapOf(clausesSk, remediesSk, milestonesSk),
  hu: mapOf(clausesHu, remediesHu, milestonesHu),
};

function mapOf(...parts: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => Object.entries(part)));
}
