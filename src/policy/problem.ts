import type { z } from "zod";
import { UNKNOWN_KEYS } from "./strict.js";

/** One thing that is wrong with the policy's data: where, what, and what was expected instead. */
export interface Problem {
  /** Name of the file, without its folder. */
  file: string;
  /** The entry and the key in it: "fiscal-document, periods[1].effect"; empty for the file as a whole. */
  key: string;
  /** What was found. */
  problem: string;
  expected: string;
}

/** The policy cannot be used. Its message lists every problem, one a line. */
export class PolicyError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(sentenceOf).join("\n"));
    this.name = "PolicyError";
  }
}

/** A problem as one line: `clauses.yaml: thank-you, reply: "maybe" is not known; expected one of allowed, …`. */
export function sentenceOf({ file, key, problem, expected }: Problem): string {
  return `${file}: ${key === "" ? "" : `${key}: `}${problem}; expected ${expected}`;
}

/**
 * Turns what zod found into problems that name the entry by its id rather than by its place in the list.
 *
 * @param file the file's name
 * @param data what was checked, to look the ids and the wrong values up
 */
export function problemsOf(file: string, data: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.map((issue) => ({ file, key: keyOf(data, issue.path), ...said(issue, at(data, issue.path)) }));
}

function said(issue: z.core.$ZodIssue, found: unknown): { problem: string; expected: string } {
  switch (issue.code) {
    case "unrecognized_keys": {
      const [unknown = "", allowed = ""] = issue.message.slice(UNKNOWN_KEYS.length).split("|");
      return { problem: `unknown key ${quoted(unknown)}`, expected: `one of ${allowed}` };
    }
    case "invalid_value":
      return { problem: problemWith(found), expected: `one of ${issue.values.map(String).join(", ")}` };
    case "invalid_type":
      return { problem: problemWith(found), expected: KIND_NAMES[issue.expected] ?? issue.expected };
    case "too_small":
      return issue.origin === "array"
        ? { problem: `only ${(found as unknown[]).length} in the list`, expected: `at least ${issue.minimum}` }
        : { problem: "the text is empty", expected: "some text" };
    case "invalid_format":
    case "custom":
      return { problem: problemWith(found), expected: issue.message };
    default:
      return { problem: problemWith(found), expected: issue.message };
  }
}

const KIND_NAMES: Record<string, string> = {
  string: "a text",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
};

function problemWith(found: unknown): string {
  if (found === undefined) return "is missing";
  if (found === null) return "is empty";
  if (Array.isArray(found)) return "is a list";
  return typeof found === "object" ? "is a group of keys" : `${quoted(String(found))} is not allowed here`;
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** "clauses[3].periods[1].effect" of an entry with an id reads "fiscal-document, periods[1].effect". */
function keyOf(data: unknown, path: readonly PropertyKey[]): string {
  const id = path.length >= 2 ? at(data, [...path.slice(0, 2), "id"]) : undefined;
  if (typeof id !== "string") return joined(path);
  const rest = joined(path.slice(2));
  return rest === "" ? id : `${id}, ${rest}`;
}

function joined(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = data;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}
