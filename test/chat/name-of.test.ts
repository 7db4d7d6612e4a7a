import { describe, expect, it } from "vitest";
import { carrierName } from "../../src/chat/carrier-name.js";
import { lowerFirst } from "../../src/chat/lower-first.js";
import { nameOf } from "../../src/chat/name-of.js";
import { pl } from "../../src/chat/texts/pl.js";
import { CLAUSES, sampleFinding } from "./sample-verdict.js";

describe("names inside a sentence", () => {
  it.each([
    ["Faktura lub paragon", "faktura lub paragon"],
    ["Łatwa", "łatwa"],
    ["KSeF i my", "KSeF i my"],
    ["Allegro nie napisało", "Allegro nie napisało"],
    ["", ""],
  ])("%s", (phrase, expected) => {
    expect(lowerFirst(phrase)).toBe(expected);
  });

  it.each([
    ["INPOST", "InPost"],
    ["DPD", "DPD"],
    ["POCZTA_POLSKA", "Poczta Polska"],
    ["CHINA_POST", "China Post"],
    ["OWN_TRANSPORT", undefined],
  ])("carrier %s", (id, expected) => {
    expect(carrierName(id)).toBe(expected);
  });

  it.each([
    ["Numer śledzenia DPD: 13140005678901", "DPD", "numer przesyłki DPD"],
    ["Śledź paczkę: [link_sledzenia]", undefined, "link śledzenia"],
    ["Paczka czeka w Paczkomacie", "INPOST", "stan paczki InPost"],
  ])("parcel: %s", (quote, carrier, expected) => {
    const finding = sampleFinding({ act: "shipment_status", quote, ...(carrier === undefined ? {} : { carrier }) });
    expect(nameOf(finding, CLAUSES, pl)).toBe(expected);
  });

  it("falls back on the clause's id", () => {
    expect(nameOf(sampleFinding({ clause: "new-clause" }), CLAUSES, pl)).toBe("new-clause");
  });
});
