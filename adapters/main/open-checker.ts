import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { compiledPolicy } from "../../src/policy/compiled-policy.js";
import type { Policy } from "../../src/policy/policy.js";
import { createRecognise, type RecogniserData } from "../../src/recognise/recognise.js";
import { type Checker, createChecker } from "../../src/verdict/check.js";

/** Where the build puts the compiled data: beside the compiled code. */
const COMPILED = new URL(import.meta.url.endsWith(".ts") ? "../../dist/src/" : "../../src/", import.meta.url);

/** The policy that was built with this version. */
export function openPolicy(): Policy {
  return compiledPolicy(JSON.parse(readFileSync(fileURLToPath(new URL("policy/allegro.json", COMPILED)), "utf8")));
}

/**
 * The checker over the data that was built with this version.
 * Throws when the build has not been run, naming the file that is missing.
 *
 * @param before a checker over another policy. Of a policy the recogniser knows the carriers' names alone: where they are the
 *   same it is used again, for making one stops everything else for a third of a second
 */
export function openChecker(policy: Policy = openPolicy(), before?: Checker): Checker {
  if (before !== undefined && isDeepStrictEqual(before.policy.carriers, policy.carriers)) {
    return createChecker(before.recognise, before.engine, policy);
  }
  const read = (name: string) => readFileSync(fileURLToPath(new URL(`recognise/${name}`, COMPILED)));
  const compiled = read("recogniser.json");
  const acts = brotliDecompressSync(read("acts.model"));
  const languages = brotliDecompressSync(read("languages.model"));
  const data = JSON.parse(compiled.toString("utf8")) as Pick<
    RecogniserData,
    "lexicon" | "meanings" | "rules" | "hosts"
  >;
  const engine = createHash("sha256").update(compiled).update(acts).update(languages).digest("hex").slice(0, 12);
  return createChecker(createRecognise({ ...data, carriers: policy.carriers, acts, languages }), engine, policy);
}
