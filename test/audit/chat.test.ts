import { expect, test } from "vitest";
import { slackMessage } from "../../adapters/slack/out/message.js";
import { renderCard } from "../../adapters/teams/out/render-card.js";
import type { UnreadTemplate } from "../../src/audit/sent-files.js";
import type { Template } from "../../src/audit/template.js";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask } from "../../src/chat/ask.js";
import type { Button, Card } from "../../src/chat/card.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { renderText } from "../../src/chat/render-text.js";
import { BY } from "../chat/asker.js";
import { blockProblems } from "../slack/check-blocks.js";
import { checker } from "../verdict/real-checker.js";
import { template } from "./report-of.js";

const DAY = 24 * 60 * 60_000;
let clock = Date.parse("2026-01-20T10:00:00Z");
/** In January 2026 the new rules lie ahead: of their day only the month is known. */
const fresh = () => {
  clock = Date.parse("2026-01-20T10:00:00Z");
  return createMemoryPorts(checker, () => clock, { perMinute: 5 });
};
const SHOP: readonly Template[] = [
  template("Dzień dobry, w załączniku przesyłam fakturę VAT do zielonaparasolka.", { name: "Faktura" }),
  template("Prosimy o wystawienie opinii o zielonaparasolka.", { name: "Opinia" }),
  template("Dzień dobry, jaki kolor zielonaparasolka wybrać?", { name: "Pytanie" }),
];
const audit = (templates: readonly (Template | UnreadTemplate)[], more: object = {}): Ask => ({
  by: BY,
  ask: "audit",
  name: "szablony.csv",
  templates,
  cut: false,
  ...more,
});
function cardOf(said: Answer): Card {
  if (said.answer !== "card") throw new Error(`a card was expected, not ${said.answer}`);
  return said.card;
}
function buttonsOf(card: Card): Button[] {
  return card.flatMap((element) => (element.kind === "buttons" ? [...element.buttons] : []));
}
const idOf = (said: Answer) => (said.answer === "card" ? (said.id ?? "") : "");

test("a card with the figures and the worst, and the report as a file", async () => {
  const said = await answer(audit(SHOP), fresh());
  const text = renderText(cardOf(said));
  expect(text).toContain("3 szablony");
  expect(text).toContain("marzec 2026");
  for (const name of ["Faktura", "Opinia"]) expect(text).toContain(name);
  expect(text).not.toContain("Pytanie");
  if (said.answer !== "card" || said.file === undefined) throw new Error("a file was expected");
  expect(said.file.name).toBe("czy-wolno-2026-01-20.html");
  expect(said.file.text).toMatch(/^<!doctype html>/);
  for (const { name } of SHOP) expect(said.file.text).toContain(name);
});

/** Every platform takes the card, and a word that stands on it is not cut away. */
function fits(card: Card, word: string): void {
  const { blocks } = slackMessage(card, "pl", "card-1");
  expect(blockProblems(blocks)).toEqual([]);
  expect(JSON.stringify(blocks)).toContain(word);
  const adaptive = JSON.stringify(renderCard(card, { lang: "pl", in: "chat", id: "card-1" }));
  expect(adaptive).toContain(word);
  expect(Buffer.byteLength(adaptive)).toBeLessThan(28 * 1024);
}

test("the largest card that an audit makes fits on both platforms, with the button that keeps it", async () => {
  const long = `Prosimy o wystawienie opinii ${"o zakupach ".repeat(40)}`;
  const many = Array.from({ length: 60 }, (_one, index) => template(long, { name: `${index} ${"ż".repeat(200)}` }));
  const said = await answer(audit(many, { name: "ż".repeat(300), cut: true }), fresh());
  fits(cardOf(said), "keep_audit");
  expect(renderText(cardOf(said))).toContain("To 12 z 60");
});

test("what the workspace has set counts", async () => {
  const ports = fresh();
  clock = Date.parse("2026-03-10T10:00:00Z");
  const reply = template("Faktura jest w załączniku.", { name: "Faktura" });
  const before = await answer(audit([reply, reply]), ports);
  await ports.settings.write(BY.tenant, "tenant", BY.tenant, { reading: "reply" }, BY.user);
  const after = await answer(audit([reply, reply]), ports);
  expect(renderText(cardOf(before))).toContain("nie wolno 2");
  expect(renderText(cardOf(after))).toContain("wolno 2");
  expect(renderText(cardOf(after))).not.toContain("nie wolno 2");
});

test.each<[string, readonly (Template | UnreadTemplate)[], object, RegExp]>([
  ["none at all", [], {}, /nie ma żadnego szablonu/],
  ["one that is too long", [template("x".repeat(100_001))], {}, /dłuższy niż/],
  [
    "one that cannot be read",
    [{ file: "a.csv", name: "a.csv", problem: { pl: "Zepsute.", en: "Broken." } }],
    {},
    /Zepsute/,
  ],
  ["more than are judged", SHOP, { cut: true }, /pominięto/],
  ["hostile names", [template("Faktura w załączniku.", { name: "<!channel> **x** \u0000" })], {}, /<!channel>/],
])("%s", async (_name, templates, more, words) => {
  expect(renderText(cardOf(await answer(audit(templates, more), fresh())))).toMatch(words);
});

test("an audit counts against the limit", async () => {
  const ports = fresh();
  for (let i = 0; i < 5; i++) await answer(audit(SHOP), ports);
  expect(renderText(cardOf(await answer(audit(SHOP), ports)))).toMatch(/Spróbuj ponownie/);
});

test("nothing is kept by itself; a press keeps names and decisions and no word of the text", async () => {
  const ports = fresh();
  const said = await answer(audit(SHOP), ports);
  expect(await ports.audits.list(BY.tenant)).toEqual([]);
  const [keep] = buttonsOf(cardOf(said)).filter(({ press }) => press.does === "keep_audit");
  if (keep === undefined) throw new Error("no button keeps it");
  await answer({ by: BY, ask: "press", card: idOf(said), press: keep.press }, ports);
  // Once more changes nothing, and the same files take the place of the earlier result.
  await answer({ by: BY, ask: "press", card: idOf(said), press: keep.press }, ports);
  const again = await answer(audit(SHOP), ports);
  await answer({ by: BY, ask: "press", card: idOf(again), press: keep.press }, ports);
  const [kept, ...more] = await ports.audits.list(BY.tenant);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({
    name: "szablony.csv",
    by: BY.user,
    asOf: "2026-01-20",
    policy: checker.policy.version,
    engine: checker.engine,
  });
  expect(kept?.templates.map(({ name, decision }) => [name, decision])).toEqual([
    ["Faktura", "allowed"],
    ["Opinia", "depends"],
    ["Pytanie", "allowed"],
  ]);
  expect(kept?.templates[0]?.ahead).toContainEqual({ date: "2026-03", decision: "not_allowed" });
  expect(JSON.stringify(kept)).not.toMatch(/zielonaparasolka|załączniku|przesyłam|opinii|kolor/i);
});

test("what is kept is listed, decided again by the rules of today, and deleted", async () => {
  const ports = fresh();
  const said = await answer(audit(SHOP), ports);
  await answer({ by: BY, ask: "press", card: idOf(said), press: { does: "keep_audit" } }, ports);
  const list = renderText(cardOf(await answer({ by: BY, ask: "list" }, ports)));
  expect(list).toContain("Zachowane wyniki audytów szablonów: 1.");
  const shown = async () => cardOf(await answer({ by: BY, ask: "press", card: "", press: { does: "audits" } }, ports));
  const before = renderText(await shown());
  expect(before).toMatch(/Od marca 2026.*zmienia się ocena: \d\/3/s);
  clock += 60 * DAY;
  const card = await shown();
  const after = renderText(card);
  expect(after).toContain("szablony.csv");
  expect(after).toMatch(/Dziś.*nie wolno 2/s);
  expect(after).toContain("20 stycznia 2026");

  const [forget] = buttonsOf(card).filter(({ press }) => press.does === "forget_audit");
  if (forget === undefined) throw new Error("no button deletes it");
  // Another workspace has nothing, and can delete nothing of this one's.
  const stranger = { ...BY, tenant: "T9" };
  expect(
    renderText(cardOf(await answer({ by: stranger, ask: "press", card: "", press: { does: "audits" } }, ports))),
  ).toMatch(/Nie ma żadnych/);
  await answer({ by: stranger, ask: "press", card: "", press: forget.press }, ports);
  expect(await ports.audits.list(BY.tenant)).toHaveLength(1);
  await answer({ by: BY, ask: "press", card: "", press: forget.press }, ports);
  expect(await ports.audits.list(BY.tenant)).toEqual([]);
  expect(renderText(cardOf(await answer({ by: BY, ask: "list" }, ports)))).not.toContain("Zachowane wyniki");
});

test("only who asked can keep it, and only while the card is open", async () => {
  const ports = fresh();
  const said = await answer(audit(SHOP), ports);
  const keep = (by: typeof BY) => answer({ by, ask: "press", card: idOf(said), press: { does: "keep_audit" } }, ports);
  expect(renderText(cardOf(await keep({ ...BY, user: "U9" })))).toMatch(/jeszcze raz/);
  clock += 31 * 60_000;
  expect(renderText(cardOf(await keep(BY)))).toMatch(/jeszcze raz/);
  expect(await ports.audits.list(BY.tenant)).toEqual([]);
});

test("ten results are kept, and an eleventh is refused in a sentence", async () => {
  const ports = createMemoryPorts(checker, () => clock, { perMinute: 100 });
  const keep = async (name: string) => {
    const said = await answer(audit(SHOP.slice(0, 1), { name }), ports);
    return renderText(
      cardOf(await answer({ by: BY, ask: "press", card: idOf(said), press: { does: "keep_audit" } }, ports)),
    );
  };
  for (let i = 0; i < 10; i++) expect(await keep(`${i}.csv`)).toContain("zachowano");
  expect(await keep("10.csv")).toContain("Usuń");
  expect(await keep("3.csv")).toContain("zachowano");
  expect(await ports.audits.list(BY.tenant)).toHaveLength(10);
  fits(cardOf(await answer({ by: BY, ask: "press", card: "", press: { does: "audits" } }, ports)), "1.csv");
});

test("where the platform asks first, the report waits with the card and is its asker's alone", async () => {
  const ports = fresh();
  const said = await answer(audit(SHOP, { reportLater: true }), ports);
  const report = (by: typeof BY) => answer({ by, ask: "audit_report", card: idOf(said) }, ports);
  const given = await report(BY);
  expect(given.answer === "card" && given.file).toEqual(said.answer === "card" && said.file);
  expect(await report({ ...BY, user: "U9" })).not.toHaveProperty("file");
  expect(await report({ ...BY, tenant: "T9" })).not.toHaveProperty("file");
  const other = await answer(audit(SHOP), ports);
  expect(await answer({ by: BY, ask: "audit_report", card: idOf(other) }, ports)).not.toHaveProperty("file");
  clock += 31 * 60_000;
  expect(await report(BY)).not.toHaveProperty("file");
});
