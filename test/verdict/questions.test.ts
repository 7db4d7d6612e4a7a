import { describe, expect, it } from "vitest";
import type { Context } from "../../src/verdict/context.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { made, onDay, verdictOn } from "./made.js";

/** A verdict's questions in short: "id: yes allowed, no not_allowed". */
const asked = ({ questions }: Verdict) =>
  questions.map(
    ({ id, answers }) => `${id}: ${answers.map(({ value, decision }) => `${value} ${decision}`).join(", ")}`,
  );

describe("a doubt of the recogniser's", () => {
  it.each<[string, string[], Context, string, string[]]>([
    [
      "depends where what else it may be turns the decision",
      ["other?rating_request"],
      {},
      "depends",
      ["rating_request@0: yes not_allowed, no allowed"],
    ],
    [
      "depends the other way round too",
      ["order_status?other"],
      {},
      "depends",
      ["order_status@0: yes not_allowed, no allowed"],
    ],
    [
      "asks for an act before it asks for none",
      ["fulfilment?order_status"],
      {},
      "depends",
      ["fulfilment@0: yes allowed, no not_allowed"],
    ],
    ["asks nothing where both are allowed", ["fulfilment?other"], {}, "allowed", []],
    ["asks nothing where both are not", ["order_status?rating_request"], {}, "not_allowed", []],
    ["asks nothing beside an act that is not allowed", ["promotion", "other?rating_request"], {}, "not_allowed", []],
    [
      "asks nothing in a reply that is allowed either way",
      ["other?rating_request"],
      { initiator: "reply" },
      "allowed",
      [],
    ],
    [
      "asks in a reply for what is not allowed even there",
      ["other?promotion"],
      { initiator: "reply" },
      "depends",
      ["promotion@0: yes not_allowed, no allowed"],
    ],
    [
      "asks about thanks where nothing makes them courtesy",
      ["thank_you?other"],
      {},
      "depends",
      ["thank_you@0: yes not_allowed, no allowed"],
    ],
    ["does not ask about thanks that are courtesy", ["thank_you?other", "fulfilment"], {}, "allowed", []],
    [
      "asks about the only act that makes thanks courtesy",
      ["thank_you", "fulfilment?other"],
      {},
      "depends",
      ["fulfilment@10: yes allowed, no not_allowed"],
    ],
    [
      "two doubts that only together would leave thanks alone",
      ["thank_you", "fulfilment?other", "fulfilment?other"],
      {},
      "depends",
      ["fulfilment@10: yes allowed, no depends", "fulfilment@20: yes allowed, no depends"],
    ],
    [
      "two doubts that only together would be harmless",
      ["order_status?other", "order_status?other"],
      {},
      "depends",
      ["order_status@0: yes not_allowed, no depends", "order_status@10: yes not_allowed, no depends"],
    ],
    [
      "two doubts beside what is surely not allowed",
      ["order_status?other", "order_status?other", "promotion"],
      {},
      "not_allowed",
      [],
    ],
  ])("%s", (_, acts, context, decision, questions) => {
    const verdict = verdictOn(acts, context);
    expect(verdict.decision).toBe(decision);
    expect(asked(verdict)).toEqual(questions);
  });

  it.each<[string, string, string, string]>([
    ["yes", "other?rating_request", "rating_request@0", "not_allowed"],
    ["no", "other?rating_request", "rating_request@0", "allowed"],
    ["yes", "order_status?other", "order_status@0", "not_allowed"],
    ["no", "order_status?other", "order_status@0", "allowed"],
    ["yes", "fulfilment?order_status", "fulfilment@0", "allowed"],
    ["no", "fulfilment?order_status", "fulfilment@0", "not_allowed"],
  ])("the answer %s to %s settles it", (answer, act, id, decision) => {
    const verdict = verdictOn([act], { answers: { [id]: answer } });
    expect(verdict.decision).toBe(decision);
    expect(verdict.questions).toEqual([]);
    expect(verdict.findings.every(({ sure }) => sure)).toBe(true);
  });

  it("an answer about another place, another act or of another kind settles nothing", () => {
    for (const answers of [{ "rating_request@10": "yes" }, { "promotion@0": "yes" }, { "rating_request@0": "perhaps" }])
      expect(verdictOn(["other?rating_request"], { answers }).decision).toBe("depends");
  });
  it("what an answer leads to is what the question said", () => {
    for (const acts of [
      ["other?rating_request"],
      ["order_status?shipment_status,other"],
      ["shipment_status"],
      ["shipment_status", "other?order_status"],
    ])
      for (const { id, answers } of verdictOn(acts).questions)
        for (const { value, decision } of answers)
          expect([acts, id, value, verdictOn(acts, { answers: { [id]: value } }).decision]).toEqual([
            acts,
            id,
            value,
            decision,
          ]);
  });
  it("two doubts are two questions, each about its own sentence", () => {
    const { questions, decision } = verdictOn(["other?rating_request", "fulfilment", "other?promotion"]);
    expect(decision).toBe("depends");
    expect(questions.map(({ id, quote, act }) => [id, quote, act])).toEqual([
      ["rating_request@0", "Zdanie 1.", "rating_request"],
      ["promotion@20", "Zdanie 3.", "promotion"],
    ]);
  });
  it.each([
    ["yes", "not_allowed"],
    ["no", "allowed"],
    ["perhaps", "depends"],
  ])("the answer %s to whether a manual is attached to the offer: %s", (answer, decision) =>
    expect(verdictOn(["product_help"], { answers: { attached_to_offer: answer } }).decision).toBe(decision),
  );
  it("one answer after the other", () => {
    const acts = ["order_status?shipment_status,other"];
    expect(asked(verdictOn(acts, { answers: { "order_status@0": "no" } }))[0]).toBe(
      "shipment_status@0: yes depends, no allowed",
    );
    expect(verdictOn(acts, { answers: { "order_status@0": "no", "shipment_status@0": "no" } }).decision).toBe(
      "allowed",
    );
    expect(
      verdictOn(acts, { answers: { "order_status@0": "no", "shipment_status@0": "yes", carrier_integrated: "yes" } })
        .decision,
    ).toBe("not_allowed");
  });
});

describe("what a person can settle", () => {
  it.each<[string, string[], Context, string[]]>([
    ["a carrier nobody named", ["shipment_status"], {}, ["carrier_integrated: yes not_allowed, no allowed"]],
    ["a carrier that is not known", ["shipment_status+PPL"], {}, ["carrier_integrated: yes not_allowed, no allowed"]],
    [
      "asked once for two sentences",
      ["shipment_status", "shipment_status"],
      {},
      ["carrier_integrated: yes not_allowed, no allowed"],
    ],
    ["a manual", ["product_help"], {}, ["attached_to_offer: yes not_allowed, no allowed"]],
    [
      "both",
      ["product_help", "shipment_status"],
      {},
      ["attached_to_offer: yes not_allowed, no depends", "carrier_integrated: yes not_allowed, no depends"],
    ],
    ["not the manual that was answered: no", ["product_help"], { answers: { attached_to_offer: "no" } }, []],
    ["not the manual that was answered: yes", ["product_help"], { answers: { attached_to_offer: "yes" } }, []],
    [
      "only what was not answered yet",
      ["product_help", "shipment_status"],
      { answers: { attached_to_offer: "no" } },
      ["carrier_integrated: yes not_allowed, no allowed"],
    ],
    [
      "the carrier of a doubted sentence, too",
      ["shipment_status", "other?shipment_status"],
      {},
      ["carrier_integrated: yes not_allowed, no allowed"],
    ],
    ["not the carrier where it is named", ["shipment_status+DPD"], {}, []],
    ["not the carrier where it was said", ["shipment_status"], { carrier_integrated: false }, []],
    ["not the carrier where something else decides", ["shipment_status", "order_status"], {}, []],
    ["not the manual where something else decides", ["product_help", "promotion"], {}, []],
    ["nothing in a reply", ["product_help", "shipment_status"], { initiator: "reply" }, []],
    ["not the KSeF number: nobody knows", ["fiscal_document/ksef"], {}, []],
    ["not the medium, the marketplace, whether an invoice was asked for", ["fulfilment"], {}, []],
  ])("%s", (_, acts, context, questions) => expect(asked(verdictOn(acts, context))).toEqual(questions));
});

it("every decision that depends on a doubt or a fact comes with a question, with words in both languages", () => {
  for (const act of ["other?rating_request", "shipment_status", "product_help"]) {
    const { questions } = verdictOn(made([act]), {}, onDay());
    expect(questions.length).toBeGreaterThan(0);
    for (const { text, answers } of questions)
      for (const words of [text, ...answers.map(({ label }) => label)]) {
        expect(words.pl).not.toBe("");
        expect(words.en).not.toBe("");
        expect(words.pl).not.toBe(words.en);
      }
  }
});

describe("a clause's question belongs to the days on which the clause depends", () => {
  it.each<[string, string, Context, string, string[]]>([
    ["2025-09-01", "2025-09-01", {}, "allowed", []],
    ["2025-09-01", "2025-09-01", { answers: { attached_to_offer: "yes" } }, "allowed", []],
    ["2026-03-15", "2025-12-01", {}, "depends", ["attached_to_offer: yes depends, no allowed"]],
    ["2026-03-15", "2025-12-01", { answers: { attached_to_offer: "yes" } }, "depends", []],
    ["2026-03-15", "2025-12-01", { answers: { attached_to_offer: "no" } }, "allowed", []],
    ["2026-04-01", "2025-12-01", { answers: { attached_to_offer: "yes" } }, "not_allowed", []],
  ])("a manual as of %s, known %s, %j: %s", (asOf, knownAt, context, decision, questions) => {
    const verdict = verdictOn(["product_help"], context, onDay(asOf, knownAt));
    expect(verdict.decision).toBe(decision);
    expect(asked(verdict)).toEqual(questions);
  });
  it("an answer tells what a coming change brings", () =>
    expect(
      verdictOn(["product_help"], { answers: { attached_to_offer: "yes" } }, onDay("2026-02-28", "2025-12-01"))
        .otherwise,
    ).toEqual({ from: { date: "2026-03", decision: "not_allowed" } }));
});

describe("at most six questions", () => {
  const many = Array.from({ length: 30 }, () => "other?rating_request");
  it("the first doubts of the text", () =>
    expect(verdictOn(many).questions.map(({ id }) => id)).toEqual(
      [0, 10, 20, 30, 40, 50].map((start) => `rating_request@${start}`),
    ));
  it("what a clause asks is among them", () =>
    expect(verdictOn([...many, "product_help"]).questions.map(({ id }) => id)).toEqual([
      ...[0, 10, 20, 30, 40].map((start) => `rating_request@${start}`),
      "attached_to_offer",
    ]));
  it("answered ones make room for the next", () => {
    const answers = Object.fromEntries([0, 10, 20].map((start) => [`rating_request@${start}`, "no"]));
    expect(verdictOn(many, { answers }).questions.map(({ id }) => id)).toEqual(
      [30, 40, 50, 60, 70, 80].map((start) => `rating_request@${start}`),
    );
  });
});
