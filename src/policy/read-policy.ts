import { z } from "zod";
import { carrierSchema } from "./carrier.js";
import { checkClauses } from "./check-clauses.js";
import { clauseSchema } from "./clause.js";
import { fields } from "./fields.js";
import { milestoneSchema } from "./milestone-schema.js";
import { noteSchema } from "./note.js";
import type { Policy } from "./policy.js";
import { PolicyError, problemsOf } from "./problem.js";
import { sourceSchema } from "./source.js";
import { strict } from "./strict.js";
import { versionOf } from "./version.js";

/**
 * The policy from its compiled form, which the build writes and a policy feed carries. It is checked again: a file on
 * a disk may have been changed, and a feed may be older than the program.
 *
 * @param json what `JSON.parse` gave
 * @param file the name under which problems are told
 * @throws PolicyError when the shape is wrong or the content is not what the version says
 */
export function readPolicy(json: unknown, file = "policy.json"): Policy {
  const read = policySchema.safeParse(json);
  if (!read.success) throw new PolicyError(problemsOf(file, json, read.error.issues));
  const { version, ...content } = read.data;
  const real = versionOf(content);
  if (real !== version) {
    const problem = `the content has the version "${real}"`;
    throw new PolicyError([{ file, key: "version", problem, expected: `"${version}", as the file says of itself` }]);
  }
  const problems = checkClauses(
    read.data.clauses.map((entry) => ({ file, entry })),
    read.data,
    file,
  );
  if (problems.length > 0) throw new PolicyError(problems);
  return read.data;
}

const policySchema: z.ZodType<Policy> = strict({
  version: z.string().regex(/^[0-9a-f]{12}$/, "twelve hexadecimal digits"),
  lastVerified: fields.day,
  clauses: z.array(clauseSchema),
  milestones: z.array(milestoneSchema),
  sources: z.array(sourceSchema),
  carriers: z.array(carrierSchema),
  notes: z.array(noteSchema),
});
