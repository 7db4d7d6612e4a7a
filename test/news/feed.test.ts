import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { effectivePolicy, holdPolicy } from "../../adapters/main/server/hold-policy.js";
import { newBundleKey, readPin, readPrivateKey, signBundle } from "../../adapters/news/bundle.js";
import { type FeedOutcome, pollFeed } from "../../adapters/news/feed.js";
import type { Policy } from "../../src/policy/policy.js";
import { versionOf } from "../../src/policy/version.js";
import { temporaryStore } from "./temporary-store.js";

const mine = newBundleKey();
const other = newBundleKey();
const keyOf = (pem: string) => readPrivateKey(pem) as NonNullable<ReturnType<typeof readPrivateKey>>;
const pinOf = (pin: string) => readPin(pin) as NonNullable<ReturnType<typeof readPin>>;
const PINNED = [pinOf(mine.pin)];
const NOW = Date.parse("2026-12-10T12:00:00Z");
const DAY = 86_400_000;
const policy = openPolicy();
/** The same policy with another sentence in it: another version. */
function reworded(text: string): Policy {
  const { version: _version, ...content } = structuredClone(policy);
  const [note] = content.notes;
  if (note !== undefined) note.text.en = text;
  return { version: versionOf(content), ...content };
}
const bundle = (madeAt: number, made: Policy = policy, key = mine) => signBundle(made, madeAt, keyOf(key.pem));

let store: Awaited<ReturnType<typeof temporaryStore>>;
let server: Server;
let answer: { status: number; body: string | Buffer };
let asked: number;
beforeEach(async () => {
  store = await temporaryStore(new Date(NOW).toISOString());
  asked = 0;
  server = createServer((_request, response) => {
    asked++;
    response.writeHead(answer.status, { etag: '"same"' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.end();
});

const logged: string[] = [];
const poll = (pinned = PINNED) =>
  pollFeed({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bundle.json`,
    pinned,
    store: {
      ...store.news,
      bundle: async () => (await store.published.state()).bundle,
      keepBundle: store.published.keepBundle,
      refuse: store.published.refuse,
    },
    outside: { fetch, now: store.clock.now },
    lot: () => 0.5,
    log: {
      info: (_facts, text) => void logged.push(text),
      warn: (facts, text) => void logged.push(`${text} ${JSON.stringify(facts)}`),
    },
  });
const serve = (body: string | Buffer, status = 200) => {
  answer = { status, body };
};

test("a bundle is taken, asked for again a day later, and changes the policy in use", async () => {
  const made = reworded("Another sentence.");
  serve(bundle(NOW - DAY, made));
  expect(await poll()).toBe("taken");
  expect(await poll()).toBe("not_due");
  expect(asked).toBe(1);
  const state = await store.published.state();
  expect(state.verifiedAt).toBe(NOW);
  expect(effectivePolicy(policy, state, [], PINNED).policy.version).toBe(made.version);
  store.clock.pass(20 * 3_600_000);
  expect(await poll()).toBe("not_due");
  store.clock.pass(5 * 3_600_000);
  expect(await poll()).toBe("unchanged");
  expect((await store.published.state()).verifiedAt).toBe(store.clock.now());
  expect((await store.published.state()).revision).toBe(state.revision);
});

describe("refused, told, and what was in use stays", () => {
  const tampered = (change: (outer: Record<string, string>) => void) => {
    const outer = JSON.parse(bundle(NOW)) as Record<string, string>;
    change(outer);
    return JSON.stringify(outer);
  };
  test.each<[string, () => [string | Buffer, number?], FeedOutcome]>([
    ["older", () => [bundle(NOW - 10 * DAY)], "older"],
    ["unsigned", () => [tampered((outer) => delete outer.signature)], "unsigned"],
    ["with an empty signature", () => [tampered((outer) => Object.assign(outer, { signature: "" }))], "unsigned"],
    ["signed by another key", () => [bundle(NOW, policy, other)], "other_key"],
    [
      "signed by another key that says it is ours",
      () => [JSON.stringify({ ...JSON.parse(bundle(NOW, policy, other)), key: mine.pin })],
      "changed",
    ],
    [
      "changed after signing",
      () => [tampered((outer) => Object.assign(outer, { payload: `${outer.payload}AA` }))],
      "changed",
    ],
    ["no JSON", () => ["<html>404</html>"], "malformed"],
    ["cut off", () => [bundle(NOW).slice(0, 5_000)], "malformed"],
    ["empty", () => [""], "malformed"],
    ["a list", () => ["[]"], "malformed"],
    [
      "in a newer format",
      () => [tampered((outer) => Object.assign(outer, { format: "czy-wolno-policy/2" }))],
      "newer_format",
    ],
    ["no policy", () => [bundle(NOW, {} as Policy)], "not_a_policy"],
    ["a policy that contradicts itself", () => [bundle(NOW, contradicting())], "not_a_policy"],
    ["made in a year from now", () => [bundle(NOW + 365 * DAY)], "from_the_future"],
    ["too large", () => [Buffer.alloc(10_000_000, 32)], "too_large"],
    ["a fault of the server's", () => ["x", 500], "unreachable"],
    ["gone", () => ["x", 404], "unreachable"],
  ])("%s", async (_what, made, why) => {
    serve(bundle(NOW - DAY, reworded("In use.")));
    expect(await poll()).toBe("taken");
    const before = await store.published.state();
    store.clock.pass(27 * 3_600_000);
    serve(...made());
    expect(await poll()).toBe(why);
    const after = await store.published.state();
    expect(after.bundle).toEqual(before.bundle);
    expect(after.verifiedAt).toBe(before.verifiedAt);
    expect(after.revision).toBe(before.revision);
    expect(after.refused).toEqual({ why, at: store.clock.now() });
    expect(logged.at(-1)).toBe(`the policy feed was refused {"code":"${why}"}`);
    // The next good one ends it.
    store.clock.pass(27 * 3_600_000);
    serve(bundle(NOW + DAY));
    expect(await poll()).toBe("taken");
    expect((await store.published.state()).refused).toBeUndefined();
  });
  test("a connection that is refused", async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    server = createServer();
    const unreachable = await pollFeed({
      url: `http://127.0.0.1:${port}/`,
      pinned: PINNED,
      store: {
        ...store.news,
        bundle: async () => undefined,
        keepBundle: store.published.keepBundle,
        refuse: store.published.refuse,
      },
      outside: { fetch, now: store.clock.now },
      lot: () => 0,
      log: { info: () => {}, warn: () => {} },
    });
    expect(unreachable).toBe("unreachable");
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});

test("with a new key the old bundle counts no more, however late it was made", async () => {
  serve(bundle(NOW, reworded("Old key.")));
  expect(await poll()).toBe("taken");
  const state = await store.published.state();
  const now = [pinOf(other.pin)];
  expect(effectivePolicy(policy, state, [], now)).toMatchObject({ from: "program" });
  store.clock.pass(27 * 3_600_000);
  serve(bundle(NOW - DAY, reworded("New key."), other));
  expect(await poll(now)).toBe("taken");
});

test("a program that knows more than the bundle goes by its own policy", () => {
  const old: Policy = { ...policy, milestones: policy.milestones.slice(0, -1) };
  const { version: _version, ...content } = old;
  const text = bundle(NOW, { version: versionOf(content), ...content });
  expect(effectivePolicy(policy, { bundle: { text, madeAt: NOW } }, [], PINNED).from).toBe("program");
});

test("when nothing was verified for thirty days it is known since when", async () => {
  const news = { pinned: PINNED, feed: { url: "https://feed.example/" } };
  const hold = () =>
    holdPolicy({
      published: () => store.published,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      news,
      now: store.clock.now,
    });
  serve("x", 500);
  await poll();
  const held = hold();
  await held.refresh();
  expect(held.unverifiedSince()).toBeUndefined();
  store.clock.pass(31 * DAY);
  await held.refresh();
  expect(held.unverifiedSince()).toBe("2026-12-10");
  serve(bundle(NOW));
  expect(await poll()).toBe("taken");
  await held.refresh();
  expect(held.unverifiedSince()).toBeUndefined();
  store.clock.pass(31 * DAY);
  await held.refresh();
  expect(held.unverifiedSince()).toBe("2027-01-10");
});

function contradicting(): Policy {
  const { version: _version, ...content } = structuredClone(policy);
  const [milestone] = content.milestones;
  if (milestone !== undefined) milestone.supersedes = "nothing";
  return { version: versionOf(content), ...content };
}
