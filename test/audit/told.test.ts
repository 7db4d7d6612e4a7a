import { afterEach, beforeEach, expect, test } from "vitest";
import { createAnnouncer } from "../../adapters/delivery/announce.js";
import { openPolicy } from "../../adapters/main/open-checker.js";
import { keptTemplates } from "../../adapters/main/server/kept-templates.js";
import { changedTemplates } from "../../src/announce/changed-templates.js";
import { createJudge } from "../../src/audit/audit-template.js";
import { keeperOf } from "../../src/audit/keep-template.js";
import type { KeptTemplate } from "../../src/audit/kept-audit.js";
import { renderText } from "../../src/chat/render-text.js";
import { temporaryStore } from "../news/temporary-store.js";
import { checker } from "../verdict/real-checker.js";
import { template } from "./report-of.js";

const policy = openPolicy();
/** The policy as somebody knew it who had read no later news. */
const known = (day: string) => ({
  ...policy,
  milestones: policy.milestones.filter(({ announced }) => announced <= day),
});
const TEXTS = {
  Faktura: "Dzień dobry, w załączniku przesyłam fakturę.",
  Pytanie: "Dzień dobry, czy mogę prosić o wybór koloru: czarny czy biały?",
  Wpłata: "Potwierdzamy wpłynięcie Państwa wpłaty.",
  Pusty: "",
};
const terms = { settings: {}, asOf: "2026-01-20", knownAt: "2026-01-20", lang: "pl" } as const;
const judge = createJudge(checker, terms);
const keeper = keeperOf(policy, terms);
const kept: KeptTemplate[] = Object.entries(TEXTS).map(([name, text]) => keeper(judge(template(text, { name }))));

test("of a template its name and decisions are kept, and no word, nor an answer in words of its own", () => {
  expect(kept.map(({ name, decision }) => [name, decision])).toEqual([
    ["Faktura", "allowed"],
    ["Pytanie", "allowed"],
    ["Wpłata", "depends"],
    ["Pusty", "unreadable"],
  ]);
  expect(kept[3]).toEqual({ name: "Pusty", decision: "unreadable", ahead: [] });
  expect(JSON.stringify(kept)).not.toMatch(/załączniku|przesyłam|koloru|wpłynięcie/);
  const answers = { carrier_integrated: "yes", "tajne słowa": "yes", inne: "tajne słowa" };
  const one = keeper(judge(template(TEXTS.Faktura, { name: "x".repeat(500), context: { answers } })));
  expect(one.name).toHaveLength(120);
  expect(one.made?.context.answers).toEqual({ carrier_integrated: "yes" });
  expect(JSON.stringify(one)).not.toContain("tajne");
});

test.each<[string, string, string, object | undefined]>([
  // That of payments Allegro told only on 24 September.
  ["announced", "rules-2025-10-20/announced", "2025-09-11", { changing: 1, of: 4, calledOff: false }],
  ["moved", "rules-2026-03/moved", "2025-10-14", { changing: 2, of: 4, calledOff: true }],
  ["in force", "rules-2026-03-02/in_force", "2026-03-02", { changing: 2, of: 4, calledOff: false }],
  ["a reminder", "rules-2026-03-02/reminder/14", "2026-02-16", undefined],
  ["another's milestone", "nothing/announced", "2026-02-16", undefined],
])("%s", (_name, id, day, expected) => {
  expect(changedTemplates(kept, [id], known(day), day)).toEqual(expected);
  expect(changedTemplates([], [id], known(day), day)).toBeUndefined();
});

let store: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  store = await temporaryStore("2026-02-20T12:00:00Z");
});
afterEach(() => store.end());

test("the channels of the workspace that kept it are told, of no other, and with a button that lists it", async () => {
  const { createAudits } = await import("../../adapters/storage/audits.js");
  const audits = createAudits(store.parts);
  const asOf = "2026-01-20";
  await audits.keep("T1", "a", { name: "a", templates: kept, policy: "p", engine: "e", asOf, by: "U", channel: "C" });
  const announcer = createAnnouncer(() => policy, { kept: keptTemplates(audits, store.clock.now) });
  const inForce = Date.parse("2026-03-02T08:00:00Z");
  const told = async (tenant: string, action = "post", lang = "en") => {
    const claimed = { id: "d", tenant, platform: "slack", channel: "C", address: {}, lang, action, tries: 1 };
    const covers = ["rules-2026-03-02/in_force"];
    const card = await announcer.compose({ ...claimed, covers, of: { covers } } as never, inForce);
    return card === "overtaken" ? card : renderText(card);
  };
  expect(await told("T1")).toContain("2 of your 4 templates change on that day.");
  expect(await told("T1")).toContain("Show the audits' results");
  expect(await told("T1", "note", "pl")).toContain("Tego dnia zmienia się ocena 2 z 4 waszych szablonów.");
  expect(await told("T2")).not.toContain("templates change");
  // An edit only mends a date.
  expect(await told("T1", "edit")).not.toContain("templates change");
});

test("a fan-out asks once which tenants keep any, and once for each of those", async () => {
  const asked: string[] = [];
  let time = 0;
  const ask = keptTemplates(
    {
      tenants: async () => {
        asked.push("tenants");
        return ["T1"];
      },
      list: async (tenant) => {
        asked.push(tenant);
        return [{ templates: kept }, { templates: kept }] as never;
      },
    },
    () => time,
  );
  for (let i = 0; i < 3; i++) expect([(await ask("T1")).length, (await ask("T2")).length]).toEqual([8, 0]);
  expect(asked).toEqual(["tenants", "T1"]);
  time += 61_000;
  await ask("T1");
  expect(asked).toEqual(["tenants", "T1", "tenants", "T1"]);
});
