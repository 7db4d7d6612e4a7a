import { expect, it } from "vitest";
import type { Act } from "../../src/recognise/act.js";
import type { Decision } from "../../src/verdict/verdict.js";
import { recognise } from "../recognise/real-recogniser.js";
import { verdictOf } from "./real-checker.js";

/**
 * The table "Hard everyday cases" of the project's decisions: message, acts, decision when sent unasked today.
 */
const HARD: readonly [string, readonly Act[], Decision][] = [
  ["Dziękujemy za zakup! Jaki rozmiar wysłać?", ["thank_you", "fulfilment"], "allowed"],
  ["Paczka wróciła do nas z InPostu, proszę o adres", ["fulfilment"], "allowed"],
  ["Paczka czeka w Paczkomacie do jutra", ["shipment_status"], "not_allowed"],
  ["Proszę przygotować 129 zł dla kuriera", ["fulfilment"], "allowed"],
  ["Nie widzimy wpłaty, czy zamówienie aktualne?", ["payment_reminder"], "not_allowed"],
  ["Wysyłka opóźni się do 15.12", ["fulfilment"], "allowed"],
  ["Wysyłka 15.12, jak w ofercie", ["order_status"], "not_allowed"],
  ["W załączniku projekt graweru, proszę o akceptację", ["fulfilment"], "allowed"],
  ["Faktura jest w KSeF, numer 8792451036-20261123-0A1B2C3D4E5F-7A", ["fiscal_document"], "depends"],
  ["Proszę o NIP do faktury", ["fulfilment"], "allowed"],
  ["Paragon jest w paczce", [], "allowed"],
  ["Korekta zostanie wystawiona po zwrocie, proszę o numer konta", ["fulfilment"], "allowed"],
  ["Zwrot dotarł, środki oddane", ["fulfilment"], "allowed"],
  ["Przesyłamy regulamin i formularz odstąpienia", ["legal_notice"], "allowed"],
  [
    "Dzień dobry,\nproszę podać rozmiar kołnierzyka.\n\nPozdrawiam\nSklep X, www.sklepx.pl",
    ["fulfilment", "promotion"],
    "not_allowed",
  ],
  ["Zanim wystawi Pan ocenę, proszę o kontakt, jeśli coś nie gra", ["rating_request"], "not_allowed"],
];

it.each(HARD)("%s", (text, acts, decision) => {
  expect(recognise({ text }).acts.map(({ act }) => act)).toEqual(acts);
  expect(verdictOf(text).decision).toBe(decision);
});

it("the design to approve is allowed with a warning: documents are read out of attachments", () => {
  const { decision, hints } = verdictOf({
    text: "W załączniku projekt graweru, proszę o akceptację",
    attachments: [{ name: "projekt.pdf" }],
  });
  expect(decision).toBe("allowed");
  expect(hints.map(({ id }) => id)).toContain("attachment_read");
});
it("the address in the signature is a risk for the account, and the rest may be sent", () => {
  const { findings, trimmed } = verdictOf((HARD[14] as (typeof HARD)[number])[0]);
  expect(findings[0]).toMatchObject({ act: "promotion", consequence: "account_risk", zone: "signature" });
  expect(trimmed).toContain("proszę podać rozmiar kołnierzyka.");
  expect(trimmed).not.toContain("sklepx.pl");
});
