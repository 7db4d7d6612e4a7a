import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { keyFileOf, keysInFile } from "../../adapters/storage/key-file.js";
import { type Keys, readKeys } from "../../adapters/storage/keys.js";
import { createSeal } from "../../adapters/storage/seal.js";
import { StorageProblem } from "../../adapters/storage/storage-problem.js";

const HEX = "0f".repeat(32);
const BASE64 = Buffer.alloc(32, 0xfb).toString("base64");
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("keys", () => {
  test.each([
    ["hexadecimal", HEX, 1],
    ["base64", BASE64, 1],
    ["base64url", Buffer.alloc(32, 0xfb).toString("base64url"), 1],
    ["a list", `2026:${HEX},2025:${BASE64}`, 2],
    ["a list with spaces", `2026:${HEX}, ${BASE64}`, 2],
  ])("%s is read", (_what, text, count) => {
    const keys = readKeys(text);
    expect(keys?.all).toHaveLength(count);
    expect(keys?.all.map(({ bytes }) => bytes.length)).toEqual(Array(count).fill(32));
    expect(keys?.first).toBe(keys?.all[0]);
  });

  test.each([
    ["nothing", ""],
    ["a word", "password"],
    ["31 bytes", Buffer.alloc(31).toString("base64")],
    ["33 bytes", Buffer.alloc(33).toString("base64")],
    ["an empty part", `${HEX},`],
    ["one id twice", `a:${HEX},a:${BASE64}`],
    ["an id alone", "2026:"],
  ])("%s is not a key", (_what, text) => {
    expect(readKeys(text)).toBeUndefined();
  });

  test("a key without an id has the same one every time, and another key another", () => {
    expect(readKeys(HEX)?.first.id).toBe(readKeys(HEX)?.first.id);
    expect(readKeys(HEX)?.first.id).not.toBe(readKeys(BASE64)?.first.id);
  });
});

describe("the key file", () => {
  test("is made once, for its owner only, and stays", () => {
    const path = keyFileOf(join(folder, "czy-wolno.db"));
    expect(path).toBe(join(folder, "czy-wolno.key"));
    const made = keysInFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(keysInFile(path)).toEqual(made);
  });

  test.each([
    ["others may read", 0o644, HEX, /run chmod 600/],
    ["holds no key", 0o600, "nonsense", /holds no key/],
  ])("one that %s is refused", (_what, mode, content, sentence) => {
    const path = join(folder, `refused-${mode}.key`);
    writeFileSync(path, content, { mode });
    chmodSync(path, mode);
    expect(() => keysInFile(path)).toThrow(StorageProblem);
    expect(() => keysInFile(path)).toThrow(sentence);
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  test("a folder that is not there is told", () => {
    expect(() => keysInFile(join(folder, "none", "x.key"))).toThrow(/cannot be written \(ENOENT\)/);
  });
});

describe("a seal", () => {
  const seal = createSeal(readKeys(HEX) as Keys);
  test("opens only where it was made for, with its key, unchanged", async () => {
    const sealed = await seal.seal("here", { text: "zażółć" });
    expect(sealed).not.toContain("za");
    expect(await seal.open("here", sealed)).toEqual({ text: "zażółć" });
    expect(await seal.open("there", sealed)).toBeUndefined();
    expect(await createSeal(readKeys(BASE64) as Keys).open("here", sealed)).toBeUndefined();
    expect(await seal.open("here", `${sealed.slice(0, -2)}AA`)).toBeUndefined();
    expect(await seal.open("here", "")).toBeUndefined();
  });

  test("the same data sealed twice looks different", async () => {
    expect(await seal.seal("here", 1)).not.toBe(await seal.seal("here", 1));
  });

  test("a key that gets an id later still opens what it sealed", async () => {
    const sealed = await seal.seal("here", 1);
    const listed = createSeal(readKeys(`new:${BASE64},old:${HEX}`) as Keys);
    expect(await listed.open("here", sealed)).toBe(1);
    expect(listed.isCurrent(sealed)).toBe(false);
    expect(listed.isCurrent(await listed.seal("here", 1))).toBe(true);
  });
});
