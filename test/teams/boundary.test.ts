import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const SDK = /^(?:@microsoft\/teams-ai|botbuilder|botframework-|@azure\/)/;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** What a file imports by name; with `loaded` only what is loaded with it: neither types nor `import()`. */
function importsOf(file: string, loaded: boolean): string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  const written = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^;"']*?from\s*"([^"]+)"/gm)];
  const late = [...code.matchAll(/import\(\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  const named = written.filter(([, type]) => !loaded || type === undefined).map(([, , name = ""]) => name);
  return [...named, ...(loaded ? [] : late)];
}

test("one folder imports the library, and it is found there", () => {
  const importers = ["src", "adapters", "scripts"]
    .flatMap(filesIn)
    .filter((file) => importsOf(file, false).some((name) => SDK.test(name)));
  expect(importers.length).toBeGreaterThan(3);
  expect(importers.filter((file) => !file.startsWith("adapters/teams/sdk/"))).toEqual([]);
});

test("whoever imports the adapter does not load the library: only start does", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file, true)) {
      if (name.startsWith(".")) visit(relative(ROOT, resolve(ROOT, dirname(file), name)).replace(/\.js$/, ".ts"));
      else packages.add(name);
    }
  };
  visit("adapters/teams/create-teams.ts");
  expect(seen.size).toBeGreaterThan(20);
  expect([...packages].filter((name) => SDK.test(name))).toEqual([]);
  expect([...seen].filter((file) => file.startsWith("adapters/teams/sdk/"))).toEqual([]);
  expect(importsOf("adapters/teams/create-teams.ts", false)).toContain("./sdk/open-bot.js");
});
