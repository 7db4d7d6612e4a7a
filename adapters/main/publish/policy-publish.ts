import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { addAllPublished, addPublished, type Publication } from "../../../src/policy/add-published.js";
import { readPolicyFile } from "../../../src/policy/policy-file.js";
import { type Problem, sentenceOf } from "../../../src/policy/problem.js";
import { createPublished } from "../../storage/published.js";
import { openPolicy } from "../open-checker.js";
import { readOptions } from "../read-options.js";
import { effectivePolicy } from "../server/hold-policy.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";
import { type Env, withDatabase } from "../with-database.js";
import { pinnedKeys } from "./pinned-keys.js";

const own = z.object({ correct: z.boolean().optional(), lang: z.string().optional() });

/**
 * `policy publish FILE`: adds what a YAML file holds to the policy of the servers on this store. They act on it within ten
 * seconds. Returns 0, or 1 when something in the file is wrong; then nothing is published and everything is told.
 */
export async function policyPublish(
  path: string,
  raw: object,
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  const { correct = false, lang: said } = own.parse(raw);
  const { lang } = readOptions(said === undefined ? {} : { lang: said });
  const name = basename(path);
  const { content, problems } = readPolicyFile(name, textOf(path));
  if (content === undefined) return tell(problems, terminal);
  if (Object.values(content).every((entries: unknown[]) => entries.length === 0)) throw nothingIn(path);
  const publication: Publication = { name, content, corrects: correct };
  return withDatabase(env, async ({ db }) => {
    const published = createPublished({ db, clock: { now: Date.now, today } });
    const built = openPolicy();
    const pinned = pinnedKeys(env);
    const became = await published.publish(publication, { by: "command" }, (state, before) => {
      const { policy } = effectivePolicy(built, state, before, pinned);
      const next = addPublished(policy, publication);
      return next.policy?.version === policy.version ? "nothing_new" : next.problems;
    });
    if (typeof became === "object") return tell(became.problems, terminal);
    const after = addAllPublished(
      effectivePolicy(built, await published.state(), [], pinned).policy,
      await published.list(),
    );
    const ids = Object.values(content)
      .flatMap((entries: { id: string }[]) => entries.map(({ id }) => id))
      .join(", ");
    const done =
      became === "published"
        ? {
            pl: `Opublikowano: ${ids}. Wersja zasad: ${after.policy.version}. Serwery na tej bazie zastosują ją w ciągu 10 s.`,
            en: `Published: ${ids}. The policy's version: ${after.policy.version}. Servers on this store act on it within 10 s.`,
          }
        : { pl: `To już jest opublikowane: ${ids}.`, en: `This is published already: ${ids}.` };
    await terminal.write(`${done[lang]}\n`);
    return 0;
  });
}

async function tell(problems: readonly Problem[], terminal: Terminal): Promise<number> {
  for (const problem of problems) await terminal.write(`${sentenceOf(problem)}\n`);
  return 1;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageProblem({
      pl: `Pliku „${path}” nie da się odczytać. Oczekujemy pliku YAML z kluczem milestones, sources, clauses lub notes. Sprawdź ścieżkę.`,
      en: `"${path}" cannot be read. Expected a YAML file with the key milestones, sources, clauses or notes. Check the path.`,
    });
  }
}

function nothingIn(path: string): UsageProblem {
  return new UsageProblem({
    pl: `W „${path}” nic nie ma. Oczekujemy co najmniej jednego wpisu pod milestones, sources, clauses lub notes.`,
    en: `"${path}" holds nothing. Expected at least one entry under milestones, sources, clauses or notes.`,
  });
}
