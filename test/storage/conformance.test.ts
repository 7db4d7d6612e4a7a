import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { Place } from "./open-store.js";
import { type PostgresServer, startPostgres } from "./postgres-server.js";
import { keysSuite } from "./suites/keys.js";
import { ledgerSuite } from "./suites/ledger.js";
import { newsSuite } from "./suites/news.js";
import { portsSuite } from "./suites/ports.js";
import { tenantsSuite } from "./suites/tenants.js";
import { upgradeSuite } from "./suites/upgrade.js";

let folder: string;
let server: PostgresServer;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "czy-wolno-store-"));
  server = await startPostgres();
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const PLACES: readonly Place[] = [
  { name: "file", fresh: async () => ({ file: join(folder, `${++made}.db`) }) },
  { name: "postgres", fresh: async () => ({ postgres: await server.database(`d${++made}`) }) },
];

describe.each(PLACES)("in $name", (place) => {
  describe("ports", () => portsSuite(place));
  describe("ledger", () => ledgerSuite(place));
  describe("tenants", () => tenantsSuite(place));
  describe("keys", () => keysSuite(place));
  describe("news", () => newsSuite(place));
  describe("upgrade", () => upgradeSuite(place));
});
