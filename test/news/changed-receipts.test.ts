import { afterEach, beforeEach, expect, test } from "vitest";
import { createAnnouncer } from "../../adapters/delivery/announce.js";
import { openChecker, openPolicy } from "../../adapters/main/open-checker.js";
import { recentReceipts } from "../../adapters/main/server/recent-receipts.js";
import { createReceipts } from "../../adapters/storage/receipts.js";
import { changedReceipts, type RecentReceipt } from "../../src/announce/changed-receipts.js";
import { answer } from "../../src/chat/answer.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { renderText } from "../../src/chat/render-text.js";
import type { Context } from "../../src/verdict/context.js";
import { recognitionOf, sketchOf } from "../../src/verdict/sketch.js";
import { BY } from "../chat/asker.js";
import { temporaryStore } from "./temporary-store.js";

const checker = openChecker();
const policy = openPolicy();
const MESSAGES = {
  invoice: "Dzień dobry, w załączniku przesyłam fakturę.",
  rating: "Prosimy o wystawienie oceny naszej sprzedaży.",
  help: "Dzień dobry, czy mogę prosić o wybór koloru: czarny czy biały?",
  paid: "Potwierdzamy wpłynięcie Państwa wpłaty.",
};
function receiptOf(text: string, context: Context = {}): RecentReceipt {
  const recognition = checker.recognise({ text });
  const verdict = checker.again(recognition, context, "2026-11-23", "2026-11-23");
  if ("unreadable" in verdict) throw new Error("unreadable");
  return { context, sketch: sketchOf(recognition, verdict) };
}
const all = Object.values(MESSAGES).map((text) => receiptOf(text));
/** The policy as somebody knew it who had read no later news. */
const known = (day: string) => ({
  ...policy,
  milestones: policy.milestones.filter(({ announced }) => announced <= day),
});

test("a sketch decides as its message did, and holds no word of it", () => {
  for (const text of [
    ...Object.values(MESSAGES),
    "Paczka jest w drodze, numer 123456789012. Dziękujemy!",
    "Przesyłka InPost nadana.",
  ]) {
    for (const context of [{}, { initiator: "reply" }, { carrier_integrated: true }] as const) {
      const recognition = checker.recognise({ text });
      const now = checker.again(recognition, context, "2026-11-23", "2026-11-23");
      const { sketch } = receiptOf(text, context);
      const again = checker.again(recognitionOf(sketch), context, "2026-11-23", "2026-11-23");
      expect([text, "decision" in again && again.decision]).toEqual([text, "decision" in now && now.decision]);
      for (const word of text.match(/\p{L}{5,}/gu) ?? []) expect(JSON.stringify(sketch)).not.toContain(word);
    }
  }
});

test("the founding case: announced, moved, made exact and in force", () => {
  // The new rules are announced: what was allowed would be stopped from their day.
  expect(
    changedReceipts(all, ["rules-2025-10-20/announced"], known("2025-09-11"), "2025-09-11")?.stopped,
  ).toBeGreaterThanOrEqual(1);
  // They are moved: on the old day nothing is stopped any more.
  const moved = changedReceipts(all, ["rules-2026-03/moved"], known("2025-10-14"), "2025-10-14");
  expect(moved?.allowed).toBeGreaterThanOrEqual(1);
  expect(moved?.stopped).toBe(0);
  // They are in force.
  const now = changedReceipts(all, ["rules-2026-03-02/in_force"], policy, "2026-03-02");
  expect(now?.stopped).toBeGreaterThanOrEqual(1);
  expect(now?.allowed).toBe(0);
});

test("reminders, wording, incidents and what is unknown change nothing", () => {
  for (const id of [
    "rules-2026-03-02/reminder/14",
    "rules-2026-03-02/corrected/abc",
    "messages-rejected-2025-09-22/incident",
    "nothing/announced",
    "x",
  ])
    expect(changedReceipts(all, [id], policy, "2026-02-20")).toBeUndefined();
  expect(changedReceipts([], ["rules-2026-03-02/in_force"], policy, "2026-03-02")).toBeUndefined();
  expect(
    changedReceipts([receiptOf(MESSAGES.help)], ["rules-2026-03-02/in_force"], policy, "2026-03-02"),
  ).toBeUndefined();
});

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore("2026-02-20T12:00:00Z");
});
afterEach(() => store.end());

test("a channel is told of its own messages and of nobody else's; the store holds no word of them", async () => {
  const receipts = createReceipts(store.parts, 90);
  const ports = { ...createMemoryPorts(checker, store.clock.now, { defaultLang: "en" }), receipts };
  const check = (text: string, channel: string, tenant = "T1") =>
    answer({ by: { ...BY, tenant, channel }, ask: "check", messages: [{ text }], context: {} }, ports);
  await check(MESSAGES.invoice, "C1");
  await check(MESSAGES.paid, "C1");
  await check(MESSAGES.rating, "C2");
  await check(MESSAGES.rating, "C1", "T2");
  await check(MESSAGES.help, "C3");
  const kept = JSON.stringify(await store.db.selectFrom("receipt").selectAll().execute());
  expect(kept).not.toMatch(/faktur|wpłat|ocen|kolor/i);

  const announcer = createAnnouncer(() => policy, {
    recent: (tenant, channel) => receipts.recent(tenant, channel, 200),
  });
  const inForce = Date.parse("2026-03-02T08:00:00Z");
  store.clock.set(inForce);
  const told = async (channel: string, tenant = "T1") => {
    const claimed = {
      id: "d",
      tenant,
      platform: "slack",
      channel,
      address: {},
      lang: "en",
      action: "post",
      covers: ["rules-2026-03-02/in_force"],
      tries: 1,
    };
    const card = await announcer.compose(claimed as never, inForce);
    return card === "overtaken" ? card : renderText(card);
  };
  const [own, other, none] = [await told("C1"), await told("C2"), await told("C3")];
  expect(own).toMatch(/\b[12]\b[^.]*(?:stopped|would)/);
  expect(other).not.toBe(own);
  expect(none).not.toMatch(/would now be stopped/);
});

test("a fan-out asks once which channels have receipts, and looks up no others", async () => {
  const asked: string[] = [];
  let time = 0;
  const recent = recentReceipts(
    {
      channels: async () => {
        asked.push("channels");
        return [{ tenant: "T1", channel: "C1" }];
      },
      recent: async (tenant, channel) => {
        asked.push(`${tenant}/${channel}`);
        return all;
      },
    },
    () => time,
  );
  const found = await Promise.all(["C1", "C2", "C3"].map((channel) => recent("T1", channel)));
  expect(found.map(({ length }) => length)).toEqual([all.length, 0, 0]);
  expect(asked).toEqual(["channels", "T1/C1"]);
  time = 61_000;
  await recent("T2", "C1");
  expect(asked).toEqual(["channels", "T1/C1", "channels"]);
});
