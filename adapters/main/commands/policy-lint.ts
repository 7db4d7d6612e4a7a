import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintPolicy } from "../../../src/policy/lint.js";
import { sentenceOf } from "../../../src/policy/problem.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

/**
 * `policy lint DIR`: everything that is wrong with the policy's YAML in a folder, one a line with file, key and what was
 * expected. Returns 0 when nothing is, 1 otherwise.
 */
export async function policyLint(folder: string, raw: object, terminal: Terminal): Promise<number> {
  const { lang } = readOptions(raw);
  const files = yamlIn(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  const problems = lintPolicy(files);
  for (const problem of problems) await terminal.write(`${sentenceOf(problem)}\n`);
  if (problems.length === 0) {
    const good = { pl: `${files.length} plików, bez błędów.`, en: `${files.length} files, nothing is wrong.` };
    await terminal.write(`${good[lang]}\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

function yamlIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw noFolder(folder);
  }
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  if (files.length === 0) throw noFolder(folder);
  return files;
}

function noFolder(folder: string): UsageProblem {
  return new UsageProblem({
    pl: `W „${folder}” nie ma plików .yaml z zasadami. Oczekujemy folderu takiego jak src/policy/allegro. Sprawdź ścieżkę.`,
    en: `"${folder}" holds no .yaml files of a policy. Expected a folder like src/policy/allegro. Check the path.`,
  });
}
