import { describe } from "vitest";
import type { Place } from "./open-store.js";
import { openPlaces } from "./places.js";
import { keysSuite } from "./suites/keys.js";
import { ledgerSuite } from "./suites/ledger.js";
import { newsSuite } from "./suites/news.js";
import { portsSuite } from "./suites/ports.js";
import { postgresSuite } from "./suites/postgres.js";
import { tenantsSuite } from "./suites/tenants.js";
import { upgradeSuite } from "./suites/upgrade.js";

const { file, postgres } = openPlaces();
const PLACES: readonly Place[] = [
  { name: "file", fresh: file },
  { name: "postgres", fresh: postgres },
];

describe.each(PLACES)("in $name", (place) => {
  describe("ports", () => portsSuite(place));
  describe("ledger", () => ledgerSuite(place));
  describe("tenants", () => tenantsSuite(place));
  describe("keys", () => keysSuite(place));
  describe("news", () => newsSuite(place));
  describe("upgrade", () => upgradeSuite(place));
  if (place.name === "postgres") describe("postgres", () => postgresSuite(place));
});
