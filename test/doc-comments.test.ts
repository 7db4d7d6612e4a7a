import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const EXPORTED = /^export (?:async )?function\b|^export const \w+ = (?:async )?\(/;

/** The public functions of the code, by file and line, and whether a doc comment stands right above. */
const FUNCTIONS = ["src", "adapters", "scripts"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const lines = readFileSync(path, "utf8").split("\n");
      return lines.flatMap((line, index) =>
        EXPORTED.test(line)
          ? [{ at: `${relative(ROOT, path)}:${index + 1}`, told: /\*\/\s*$/.test(lines[index - 1] ?? "") }]
          : [],
      );
    }),
);

test("there are many public functions, and each says what it answers", () => {
  expect(FUNCTIONS.length).toBeGreaterThan(300);
  expect(FUNCTIONS.filter(({ told }) => !told).map(({ at }) => at)).toEqual([]);
});
