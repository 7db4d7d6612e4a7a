import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApiTokens } from "../../adapters/storage/api-tokens.js";
import { type Keys, readKeys } from "../../adapters/storage/keys.js";
import { createTenants } from "../../adapters/storage/tenants.js";
import { NOON, openStore, type Place } from "../storage/open-store.js";
import { openPlaces } from "../storage/places.js";

const { folder, file, postgres } = openPlaces();
const PLACES: readonly Place[] = [
  { name: "file", fresh: file },
  { name: "postgres", fresh: postgres },
];
const [one, two] = [`one:${"11".repeat(32)}`, `two:${"22".repeat(32)}`];
const keysOf = (...keys: string[]) => readKeys(keys.join(",")) as Keys;

describe.each(PLACES)("tokens in $name", ({ fresh }) => {
  it("open their tenant's door and no other", async () => {
    const { parts, close } = await openStore(await fresh());
    const tokens = createApiTokens(parts);
    const a = await tokens.create("T1", "ERP");
    const b = await tokens.create("T2", "");
    expect(await tokens.find(a.token)).toEqual({ id: a.id, tenant: "T1" });
    expect(await tokens.find(b.token)).toEqual({ id: b.id, tenant: "T2" });
    const crossed = a.token.slice(0, 15) + b.token.slice(15);
    for (const wrong of ["", "czw_", a.token.slice(0, -1), `${a.token}A`, a.token.toUpperCase(), crossed])
      expect(await tokens.find(wrong)).toBeUndefined();
    expect(await tokens.list("T1")).toEqual([{ id: a.id, tenant: "T1", name: "ERP", madeAt: NOON }]);
    expect((await tokens.list()).map(({ tenant }) => tenant)).toEqual(["T1", "T2"]);
    expect([await tokens.revoke(a.id), await tokens.revoke(a.id)]).toEqual([true, false]);
    expect(await tokens.find(a.token)).toBeUndefined();
    await close();
  });
  it("go with their tenant", async () => {
    const { parts, close } = await openStore(await fresh());
    const tokens = createApiTokens(parts);
    const { token } = await tokens.create("T1", "");
    expect(await createTenants(parts).remove("T1")).toBe(1);
    expect(await tokens.find(token)).toBeUndefined();
    await close();
  });
  it("survive a change of keys once they were used under both", async () => {
    const at = await fresh();
    const old = await openStore(at, keysOf(one));
    const { token } = await createApiTokens(old.parts).create("T1", "");
    await old.close();
    for (const [keys, found] of [
      [keysOf(two), false],
      [keysOf(two, one), true],
      [keysOf(two), true],
    ] as const) {
      const store = await openStore(at, keys);
      expect((await createApiTokens(store.parts).find(token)) !== undefined).toBe(found);
      await store.close();
    }
  });
});

it("tokens are nowhere in the store's files", async () => {
  const at = await file();
  const { parts, close } = await openStore(at);
  const { token } = await createApiTokens(parts).create("T1", "");
  const secret = token.slice(15);
  await close();
  const files = readdirSync(folder).filter((name) => join(folder, name).startsWith(at.file));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(join(folder, name)).includes(secret)).toBe(false);
});
