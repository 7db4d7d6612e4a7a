import { describe, expect, it } from "vitest";
import type { Audited } from "../../src/audit/audited.js";
import { reportOf, type Terms, template } from "./report-of.js";

async function audited(text: string, terms: Terms = {}, more: Parameters<typeof template>[1] = {}): Promise<Audited> {
  for await (const one of reportOf([template(text, more)], terms).results()) return one;
  throw new Error("nothing was audited");
}

const PARCEL = "Paczka została przekazana kurierowi.";
const INVOICE = "Faktura jest w załączniku.";

describe("an audited template", () => {
  it("names the sentence that decides and the line where it stands", async () => {
    const found = await audited(`Dzień dobry,\n\n${INVOICE}\nJaki rozmiar wysłać?`);
    expect(found.decision).toBe("not_allowed");
    expect(found.findings.map(({ quote, line, act }) => [quote, line, act])).toEqual([[INVOICE, 3, "fiscal_document"]]);
    expect(found.trimmed).toBe("Dzień dobry,\n\nJaki rozmiar wysłać?");
  });
  it("counts lines from where the template begins in its file", async () => {
    const found = await audited(`Dzień dobry,\n${INVOICE}`, {}, { line: 40 });
    expect(found.findings[0]?.line).toBe(41);
  });
  it("says what to switch off: template, trigger and tool, behind what to switch on", async () => {
    const found = await audited(INVOICE, { settings: { tool: "Panel" } }, { name: "Faktura", trigger: "opłacone" });
    const off = found.instead.findIndex(({ notes = [] }) => notes.some((note) => note.includes("„Faktura”")));
    expect(off).toBeGreaterThan(0);
    expect(found.instead[off]?.notes?.[0]).toMatch(/wyzwalacz „opłacone”, program Panel/);
    expect(found.instead[0]?.code).toBe("POST /order/checkout-forms/{id}/invoices");
  });
  it("the tool that a template names wins over the settings", async () => {
    expect((await audited(INVOICE, { settings: { tool: "Panel" } }, { tool: "Kasa" })).tool).toBe("Kasa");
  });
  it.each([
    ["nothing is said", {}, "depends"],
    ["the shop's tracking shows", { tracking_visible: true }, "not_allowed"],
    ["a carrier that Allegro tracks", { carriers: ["INPOST"] }, "not_allowed"],
    ["its own van", { carriers: ["OWN_TRANSPORT"] }, "allowed"],
    ["a reply", { reading: "reply" }, "allowed"],
  ] as const)("settings are asked before a person is: %s", async (_name, settings, decision) => {
    expect((await audited(PARCEL, { settings: settings as NonNullable<Terms["settings"]> })).decision).toBe(decision);
  });
  it("what the template itself says wins over the settings", async () => {
    const found = await audited(
      PARCEL,
      { settings: { tracking_visible: true } },
      { context: { carrier_integrated: false } },
    );
    expect(found.decision).toBe("allowed");
  });
  it.each([
    ["2026-02-15", "allowed", "not_allowed"],
    ["2025-11-01", "allowed", "not_allowed"],
    ["2026-03-02", "not_allowed", undefined],
  ])("on %s it tells today and the next change", async (asOf, decision, next) => {
    const found = await audited(INVOICE, { asOf });
    expect([found.decision, found.next]).toEqual([decision, next]);
  });
  it("of one that is allowed today and will not be, it says what will decide and what to do before", async () => {
    const found = await audited(`Witaj!\n${INVOICE}`, { asOf: "2026-02-15" });
    expect(found.findings).toEqual([]);
    expect(found.ahead?.findings.map(({ quote, line, effect }) => [quote, line, effect])).toEqual([
      [INVOICE, 2, "not_allowed"],
    ]);
    expect(found.ahead?.instead[0]?.code).toBe("POST /order/checkout-forms/{id}/invoices");
    expect((await audited(INVOICE)).ahead).toBeUndefined();
    expect((await audited("Jaki rozmiar?", { asOf: "2026-02-15" })).ahead).toBeUndefined();
  });
  it.each([
    "Dzień dobry [imie], jaki rozmiar wysłać do zamówienia [nr_zamowienia]?",
    "{{customer.first_name}}, {{order_number}}: jaki rozmiar wysłać?",
    "Dzień dobry %imie%! Jaki rozmiar wysłać do %order_id%?",
    "Dzień dobry {$user.name}, jaki kolor wybrać do {$order|upper}?",
    "Dzień dobry \u0024{name}, jaki kolor wybrać? <%= order.id %>",
    "Dzień dobry {% if vip %}Szanowny {% endif %}{{ name }}, jaki kolor wybrać?",
    "Dzień dobry #IMIE#, jaki kolor wybrać do __NUMER__ (@@link@@)?",
    "<p>Dzień dobry {{ name }}</p>{{#each items}}<p>{{this.name}}: jaki kolor wybrać?</p>{{/each}}",
    "{{greeting}} [imie]! Jaki rozmiar?",
  ])("placeholders leave it readable: %s", async (text) => {
    expect((await audited(text)).decision).toBe("allowed");
  });
  it.each([
    "{{greeting}}\n{{invoice_link}}\nFaktura do zamówienia [nr]: {{link}}",
    "Dzień dobry %imie%, w załączniku faktura %nr_faktury%.",
    "Dzień dobry {$imie}, Twoja faktura {$nr} jest tutaj: \u0024{url}",
  ])("and hide nothing: %s", async (text) => {
    expect((await audited(text)).decision).toBe("not_allowed");
  });
  it("a template that cannot be judged says why and is no finding", async () => {
    const found = await audited("");
    expect(found).toMatchObject({ decision: "unreadable", findings: [], instead: [] });
    expect(found.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
  it("is the same each time, and its fingerprints change with the sentence alone", async () => {
    const once = await audited(`${INVOICE}\nJaki rozmiar?`);
    expect(await audited(`${INVOICE}\nJaki rozmiar?`)).toEqual(once);
    const print = (one: Audited) => one.findings[0]?.fingerprint;
    expect(print(await audited(`Witaj!\n${INVOICE}\nJaki kolor?`))).toBe(print(once));
    expect(print(await audited("Faktura VAT jest w załączniku."))).not.toBe(print(once));
    expect(print(await audited(INVOICE, {}, { file: "b.txt" }))).not.toBe(print(once));
  });
});
