import { describe, expect, it } from "vitest";
import { contextFor } from "../../src/chat/context-for.js";
import type { Settings } from "../../src/chat/settings.js";
import type { Carrier } from "../../src/policy/carrier.js";
import type { Recognition } from "../../src/recognise/recognition.js";
import type { Context } from "../../src/verdict/context.js";
import { sampleRecognition } from "./sample-verdict.js";

const CARRIERS: Carrier[] = [
  { id: "INPOST", names: ["inpost"], integrated: true, source: "s" },
  { id: "DPD", names: ["dpd"], integrated: true, source: "s" },
  { id: "PPL", names: ["ppl"], integrated: null, source: "s" },
  { id: "OWN_TRANSPORT", names: ["wlasny transport"], integrated: false, source: "s" },
];
const parcel = (...named: string[]): Recognition => ({
  ...sampleRecognition("Paczka w drodze"),
  acts: [
    {
      act: "shipment_status",
      span: { start: 0, end: 6 },
      quote: "Paczka",
      zone: "body",
      basis: "rule",
      sure: true,
    },
  ],
  carriers: named.map((carrier) => ({ carrier, start: 0, end: 6 })),
});
const rows: [string, Recognition, Context, Settings, Context][] = [
  ["nothing set", parcel(), {}, {}, {}],
  [
    "marketplace and medium",
    parcel(),
    {},
    { marketplace: "cz", medium: "email" },
    { marketplace: "cz", medium: "email" },
  ],
  [
    "what is said wins",
    parcel(),
    { marketplace: "pl", initiator: "seller" },
    { marketplace: "cz", reading: "reply" },
    { marketplace: "pl", initiator: "seller" },
  ],
  ["reads as a reply", parcel(), {}, { reading: "reply" }, { initiator: "reply" }],
  ["leaves the default reading to the text", parcel(), {}, { reading: "seller" }, {}],
  [
    "tracking seen, no carrier named",
    parcel(),
    {},
    { carriers: ["PPL"], tracking_visible: true },
    { carrier_integrated: true },
  ],
  ["tracking not seen, no carrier named", parcel(), {}, { tracking_visible: false }, { carrier_integrated: false }],
  [
    "all the shop's carriers are integrated",
    parcel(),
    {},
    { carriers: ["INPOST", "DPD"] },
    { carrier_integrated: true },
  ],
  ["only own transport", parcel(), {}, { carriers: ["OWN_TRANSPORT"] }, { carrier_integrated: false }],
  ["carriers of both kinds", parcel(), {}, { carriers: ["INPOST", "OWN_TRANSPORT"] }, {}],
  ["a carrier of which nothing is known", parcel(), {}, { carriers: ["INPOST", "PPL"] }, {}],
  [
    "a named carrier of the shop's",
    parcel("PPL"),
    {},
    { carriers: ["PPL"], tracking_visible: true },
    { carrier_integrated: true },
  ],
  ["a named carrier that is not the shop's", parcel("PPL"), {}, { carriers: ["INPOST"], tracking_visible: true }, {}],
  ["one named of two is not the shop's", parcel("PPL", "DPD"), {}, { carriers: ["PPL"], tracking_visible: true }, {}],
  ["own transport named", parcel("OWN_TRANSPORT"), {}, { carriers: ["OWN_TRANSPORT"], tracking_visible: true }, {}],
  [
    "answered already",
    parcel(),
    { answers: { carrier_integrated: "no" } },
    { tracking_visible: true },
    { answers: { carrier_integrated: "no" } },
  ],
  ["no parcel in it", sampleRecognition("Jaki rozmiar?"), {}, { tracking_visible: true }, {}],
];

describe("contextFor", () => {
  it.each(rows)("%s", (_name, recognition, said, settings, expected) => {
    expect(contextFor(recognition, said, settings, CARRIERS)).toEqual(expected);
  });
});
