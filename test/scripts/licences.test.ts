import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isAllowed, licensed } from "../../scripts/licences-list.js";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, "dist/scripts", script), ...args], { encoding: "utf8" });

/** Name, version, licence and place of each row of the page. */
const rows = () => [...read("docs/licences.md").matchAll(/^\| (\S+) +\| (\S+) +\| (.+?) +\| (server|page) +\|$/gm)];

describe("licences", () => {
  it("docs/licences.md is what the lock file and the built page come to", () => {
    expect(run("licences.js", "--check")).toBe("");
  });
  it("all that goes out is under a licence that is allowed, the page's packages among it", () => {
    expect(rows().filter(([, , , , where]) => where === "server").length).toBeGreaterThan(200);
    expect(rows().map(([, name, , , where]) => `${name} ${where}`)).toEqual(
      expect.arrayContaining(["react page", "adaptivecards page", "libsql server"]),
    );
    expect(
      rows()
        .filter(([, , , licence = ""]) => !isAllowed(licence))
        .map(([row]) => row),
    ).toEqual([]);
  });
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["MIT AND GPL-3.0", false],
    ["GPL-3.0", false],
    ["not said", false],
  ])("%s: %s", (licence, allowed) => expect(isAllowed(licence)).toBe(allowed));
  it("tools of the developers are left out, a nested package is not, and what says nothing is said so", () => {
    const lock = {
      packages: {
        "": { version: "1" },
        "node_modules/a": { version: "1", license: "MIT" },
        "node_modules/a/node_modules/@s/b": { version: "2" },
        "node_modules/c": { version: "3", license: "MIT", dev: true },
      },
    };
    expect(licensed(lock, "## d - 4.0 (ISC)\n", () => undefined)).toEqual([
      { name: "@s/b", version: "2", licence: "not said", in: "server" },
      { name: "a", version: "1", licence: "MIT", in: "server" },
      { name: "d", version: "4.0", licence: "ISC", in: "page" },
    ]);
  });
});

it("the SBOM names the same packages, each with its checksum and licence", () => {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-sbom-"));
  try {
    const file = join(folder, "sbom.json");
    run("sbom.js", file);
    const sbom = JSON.parse(readFileSync(file, "utf8"));
    expect([sbom.bomFormat, sbom.metadata.component.name]).toEqual(["CycloneDX", "czy-wolno"]);
    const listed = rows().map(([, name, version]) => `${name}@${version}`);
    const named = sbom.components.map(({ name, version }: Record<string, string>) => `${name}@${version}`);
    expect([...new Set(named)].sort()).toEqual([...new Set(listed)].sort());
    for (const { name, hashes } of sbom.components) expect([name, hashes?.[0]?.alg]).toEqual([name, "SHA-512"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
