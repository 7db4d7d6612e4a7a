import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPolicy } from "../src/policy/load.js";
import { readRecogniserData } from "./recogniser-data.js";

/**
 * Compiles the data of the checkout to JSON beside the compiled code: YAML is for people and slow to read.
 * Run from anywhere, as `node dist/scripts/build-data.js`.
 */
const root = rootOf(dirname(fileURLToPath(import.meta.url)));
buildPolicy(join(root, "src/policy/allegro"), join(root, "dist/src/policy/allegro.json"));
buildRecogniser(join(root, "src/recognise"), join(root, "dist/src/recognise"));

function buildPolicy(folder: string, target: string): void {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  const policy = loadPolicy(files);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(policy)}\n`);
  console.log(`policy ${policy.version}: ${policy.clauses.length} clauses, ${policy.milestones.length} milestones`);
}

function buildRecogniser(folder: string, target: string): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "recogniser.json"), `${JSON.stringify(readRecogniserData(folder))}\n`);
  for (const model of ["acts.model", "languages.model"]) copyFileSync(join(folder, model), join(target, model));
}

/** The checkout: this file runs as `dist/scripts/build-data.js`, or as `scripts/build-data.ts` where types are stripped. */
function rootOf(folder: string): string {
  const parent = dirname(folder);
  return parent.endsWith("dist") ? dirname(parent) : parent;
}
