import { parseDocument } from "yaml";
import { z } from "zod";
import { type Carrier, carrierSchema } from "./carrier.js";
import { type ClauseEntry, clauseEntrySchema } from "./clause.js";
import { type Milestone, milestoneSchema } from "./milestone.js";
import { type Note, noteSchema } from "./note.js";
import { type Problem, problemsOf } from "./problem.js";
import { type Remedy, remedySchema } from "./remedy.js";
import { type Source, sourceSchema } from "./source.js";
import { strict } from "./strict.js";

/** What one YAML file of the policy may hold. */
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
 * Reads one file by itself: its YAML, in which no key may stand twice, and its shape.
 *
 * @param file its name, for the problems
 * @param text its content
 * @returns what it holds, or what is wrong with it
 */
export function readPolicyFile(file: string, text: string): { content?: PolicyFile; problems: Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  if (document.errors.length > 0) return { problems: document.errors.map((error) => yamlProblem(file, error)) };
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // An alias without its anchor, or so many that the text would explode, shows only here.
    return { problems: [yamlProblem(file, { code: "ALIAS", message: error instanceof Error ? error.message : "" })] };
  }
  const read = schema.safeParse(data);
  if (read.success) return { content: read.data, problems: [] };
  return { problems: problemsOf(file, data, read.error.issues) };
}

function yamlProblem(
  file: string,
  error: { code: string; message: string; linePos?: readonly { line: number }[] },
): Problem {
  const key = error.linePos?.[0] === undefined ? "" : `line ${error.linePos[0].line}`;
  if (error.code === "DUPLICATE_KEY") return { file, key, problem: "a key stands twice", expected: "each key once" };
  const [first = error.message] = error.message.split(/ at line |\n/);
  return { file, key, problem: `this is not YAML (${first})`, expected: "valid YAML" };
}
