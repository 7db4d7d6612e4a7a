import { parseDocument } from "yaml";
import { type PolicyFile, readPolicyContent } from "./policy-content.js";
import type { Problem } from "./problem.js";

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
  return readPolicyContent(file, data);
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
