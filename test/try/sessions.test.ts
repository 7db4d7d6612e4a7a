import { expect, test } from "vitest";
import { openChecker } from "../../adapters/main/open-checker.js";
import { createRate } from "../../adapters/try/rate.js";
import { createSessions } from "../../adapters/try/sessions.js";
import type { OpenCard } from "../../src/chat/ports.js";

const checker = openChecker();
const MINUTE = 60_000;

function sessions() {
  const clock = { now: Date.UTC(2026, 10, 24) };
  return { clock, made: createSessions({ checker: () => checker, now: () => clock.now, defaultLang: "pl" }) };
}

/** A card that holds a text of about so many characters. */
const card = (length: number): OpenCard => ({
  recognitions: [checker.recognise({ text: "a ".repeat(length / 2) })],
  context: {},
  asOf: "2026-11-24",
  knownAt: "2026-11-24",
  lang: "pl",
});

test("a session is found again for half an hour after its last use", () => {
  const { clock, made } = sessions();
  const { id } = made.open(undefined);
  clock.now += 29 * MINUTE;
  expect(made.open(id).id).toBe(id);
  clock.now += 29 * MINUTE;
  expect(made.open(id).id).toBe(id);
  clock.now += 31 * MINUTE;
  expect(made.open(id).id).not.toBe(id);
});

test("the least recently used goes where there are too many", () => {
  const { made } = sessions();
  const { id } = made.open(undefined);
  const other = made.open(undefined);
  for (let more = 0; more < 198; more++) made.open(undefined);
  made.open(id);
  for (let more = 0; more < 2; more++) made.open(undefined);
  expect(made.open(id).id).toBe(id);
  expect(made.open(other.id).id).not.toBe(other.id);
  expect(made.count()).toBeLessThanOrEqual(201);
});

test("a card is gone after half an hour, also in a session that goes on, and only the last twelve are kept", async () => {
  const { clock, made } = sessions();
  const { ports, id } = made.open(undefined);
  const kept = await ports.cards.keep("", "", card(10));
  clock.now += 20 * MINUTE;
  made.open(id);
  expect(await ports.cards.find("", "", kept)).toBeDefined();
  clock.now += 11 * MINUTE;
  made.open(id);
  expect(await ports.cards.find("", "", kept)).toBeUndefined();
  const ids: string[] = [];
  for (let more = 0; more < 13; more++) ids.push(await ports.cards.keep("", "", card(10)));
  expect(await ports.cards.find("", "", ids[0] as string)).toBeUndefined();
  expect(await ports.cards.find("", "", ids[1] as string)).toBeDefined();
});

test("texts that are too much altogether drive out the oldest sessions", async () => {
  const { made } = sessions();
  const oldest = made.open(undefined);
  const large = card(100_000);
  for (let more = 0; more < 20; more++) {
    const { ports } = more === 0 ? oldest : made.open(undefined);
    for (let cards = 0; cards < 12; cards++) await ports.cards.keep("", "", large);
  }
  made.sweep();
  expect(made.open(oldest.id).id).not.toBe(oldest.id);
  expect(made.count()).toBeGreaterThan(5);
});

test("so many asks a minute from one address, and so many altogether", () => {
  const clock = { now: 90_000 };
  const rate = createRate(() => clock.now, { each: 2, all: 3 });
  expect([rate("a"), rate("a"), rate("a")]).toEqual([undefined, undefined, 30]);
  expect([rate("b"), rate("c")]).toEqual([undefined, 30]);
  clock.now += 30_000;
  expect(rate("c")).toBeUndefined();
});
