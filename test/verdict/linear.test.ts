import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StepCounter, startCounting } from "../recognise/count-steps.js";

/** Recognitions of so many sentences, each kind hard in its own way. */
const ACTS: Record<string, (index: number) => string> = {
  "parcels' states with carriers": () => "shipment_status+DPD",
  "parcels' states, a carrier named elsewhere": (index) => (index % 2 === 0 ? "shipment_status" : "fulfilment+PPL"),
  "thanks beside a matter": (index) => (index % 2 === 0 ? "thank_you" : "fulfilment"),
  "doubts that turn the decision": () => "other?rating_request",
  "doubts that turn nothing": () => "fulfilment?other",
  "doubts beside a KSeF number": (index) =>
    index === 0 ? "fiscal_document/ksef" : "goods_delivery?legal_notice,other",
  "many kinds": (index) =>
    ["other?promotion", "product_help", "thank_you?other", "shipment_status"][index % 4] as string,
};

let counter: StepCounter;
let verdictOn: typeof import("./made.js").verdictOn;
let made: typeof import("./made.js").made;
let day: ReturnType<typeof import("./made.js").onDay>;

beforeAll(async () => {
  counter = startCounting();
  const making = await import("./made.js");
  ({ verdictOn, made } = making);
  day = making.onDay();
});
afterAll(() => counter.stop());

describe("twice the acts, twice the steps", () => {
  it.each(Object.entries(ACTS))("%s", (_, act) => {
    const steps = (count: number) => {
      const recognition = made(Array.from({ length: count }, (_, index) => act(index)));
      return counter.count(() => void verdictOn(recognition, {}, day));
    };
    steps(50);
    const [one, two, four] = [200, 400, 800].map(steps) as [number, number, number];
    expect(two).toBeGreaterThan(one);
    expect(four - two).toBeLessThan(3 * (two - one) + 500);
  });
});
