import { stringify } from "yaml";
import type { PolicyFile } from "../../../src/policy/policy-content.js";
import { createPublished } from "../../storage/published.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { type Env, withDatabase } from "../with-database.js";

const KEYS = ["sources", "milestones", "clauses", "carriers", "remedies", "notes"] as const;

/**
 * `policy export`: everything that was published on this store, as one YAML file for the repository: of what was corrected
 * the last word, and in comments who published when. Returns 0; with nothing published, a comment alone.
 */
export async function policyExport(terminal: Terminal, env: Env = process.env): Promise<number> {
  return withDatabase(env, async ({ db }) => {
    const all = await createPublished({ db, clock: { now: Date.now, today } }).list();
    const told = all.map(
      ({ revision, name, by, at }) => `# ${revision}: ${oneLine(name)}, ${new Date(at).toISOString()}, ${oneLine(by)}`,
    );
    const content = lastWord(all.map((one) => one.content));
    const yaml = Object.keys(content).length === 0 ? "" : stringify(content, { lineWidth: 120 });
    await terminal.write(`${["# Published on this store", ...told].join("\n")}\n${yaml}`);
    return 0;
  });
}

function lastWord(files: readonly PolicyFile[]): PolicyFile {
  const made: Record<string, unknown[]> = {};
  for (const key of KEYS) {
    const byId = new Map<string, unknown>();
    for (const file of files) for (const entry of file[key] ?? []) byId.set(entry.id, entry);
    if (byId.size > 0) made[key] = [...byId.values()];
  }
  return made as PolicyFile;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
