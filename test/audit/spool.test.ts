import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { createSpool } from "../../adapters/main/audit/spool.js";
import type { Audited } from "../../src/audit/audited.js";

const one = (name: string): Audited => ({
  file: "a",
  name,
  decision: "allowed",
  says: "Ą\u2028\n",
  findings: [],
  questions: [],
  instead: [],
});
const mine = () => readdirSync(tmpdir()).filter((name) => /^czy-wolno-[0-9a-f]{24}\.jsonl$/.test(name)).length;

describe("results that are kept", () => {
  it.each([
    ["in memory", 1_000_000],
    ["in a file", 50],
    ["in a file from the first on", 0],
  ])("%s they are read as often as they are asked for, in order", async (_name, inMemory) => {
    const spool = createSpool(inMemory);
    const before = mine();
    for (let at = 0; at < 20; at++) await spool.add(one(String(at)));
    for (let time = 0; time < 2; time++) {
      const names: string[] = [];
      for await (const { name, says } of spool.results()) {
        names.push(name);
        expect(says).toBe("Ą\u2028\n");
      }
      expect(names).toEqual(Array.from({ length: 20 }, (_, at) => String(at)));
    }
    expect(mine() - before).toBe(inMemory === 1_000_000 ? 0 : 1);
    await spool.close();
    expect(mine() - before).toBe(0);
  });
});
