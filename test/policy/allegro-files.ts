import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyText } from "../../src/policy/collect.js";
import { loadPolicy } from "../../src/policy/load.js";
import type { Policy } from "../../src/policy/policy.js";

const FOLDER = join(import.meta.dirname, "../../src/policy/allegro");

/** The YAML files of the real policy. */
export function allegroFiles(): PolicyText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), "utf8") }));
}

const LOADED = loadPolicy(allegroFiles());

/** The real policy, a new copy each time, so that a test may change it. */
export function allegro(): Policy {
  return structuredClone(LOADED);
}
