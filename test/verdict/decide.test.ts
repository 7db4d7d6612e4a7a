import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/verdict/verdict.js";
import { AS_OF, DECISIONS, KNOWN_AT } from "../policy/decision-table.js";
import { made, onDay, TODAY, verdictOn } from "./made.js";

const DECIDED: Record<string, Decision> = { A: "allowed", N: "not_allowed", D: "depends" };

/** Each act by itself, today: sent unasked, as a reply. Letters: A allowed, N not allowed, D depends. */
const TODAY_TABLE: Record<string, string> = {
  fiscal_document: "N A",
  "fiscal_document/announced": "N A",
  "fiscal_document/ksef": "D A",
  payment_received: "N A",
  order_confirmation: "N A",
  order_status: "N A",
  shipment_status: "D A",
  "shipment_status+INPOST": "N A",
  "shipment_status+PACKETA": "N A",
  "shipment_status+PPL": "D A",
  rating_request: "N A",
  rating_change_request: "N N",
  payment_reminder: "N A",
  thank_you: "N A",
  promotion: "N N",
  fulfilment: "A A",
  goods_delivery: "A A",
  product_help: "D A",
  legal_notice: "A A",
};

describe("each act by itself, today", () => {
  it.each(Object.entries(TODAY_TABLE))("%s: %s", (act, letters) => {
    const [seller = "", reply = ""] = letters.split(" ");
    const unasked = verdictOn([act]);
    const answered = verdictOn([act], { initiator: "reply" });
    expect(unasked.decision).toBe(DECIDED[seller]);
    expect(answered.decision).toBe(DECIDED[reply]);
    // Both readings are told where they differ, and only there.
    expect(unasked.otherwise).toEqual(seller === reply ? {} : { asReply: DECIDED[reply] });
    expect(answered.otherwise).toEqual(seller === reply ? {} : { asSeller: DECIDED[seller] });
    expect(verdictOn([act], { initiator: "seller" }).decision).toBe(DECIDED[seller]);
  });
  it("a message that does nothing is allowed", () => {
    const { decision, findings, questions, otherwise } = verdictOn([]);
    expect({ decision, findings, questions, otherwise }).toEqual({
      decision: "allowed",
      findings: [],
      questions: [],
      otherwise: {},
    });
  });
});

/** The policy's clauses as acts made by hand. */
const ACT_OF: Record<string, string> = {
  "invoice-announced": "fiscal_document/announced",
  "ksef-number": "fiscal_document/ksef",
  "shipment-status.integrated": "shipment_status+DPD",
  "shipment-status.unknown-carrier": "shipment_status",
};

describe("each clause on each day, as known on each day", () => {
  const rows = Object.entries(DECISIONS)
    .filter(([clause]) => clause !== "other")
    .flatMap(([clause, groups]) =>
      KNOWN_AT.map((knownAt, index) => [clause, knownAt, groups.split(" ")[index] ?? ""] as const),
    );

  it.each(rows)("%s, known %s: %s", (clause, knownAt, letters) => {
    const act = ACT_OF[clause] ?? clause.split(".")[0]?.replaceAll("-", "_") ?? "";
    const context = clause.endsWith("not-integrated") ? { carrier_integrated: false } : {};
    const given = AS_OF.map((asOf) => {
      const { decision, findings } = verdictOn([act], context, onDay(asOf, knownAt));
      expect(findings.map((finding) => finding.clause)).toEqual([clause]);
      return decision;
    });
    expect(given).toEqual([...letters].map((letter) => DECIDED[letter]));
  });
});

describe("an invoice sent unasked, on the days of the issue", () => {
  it.each<[string, string, Decision, object | undefined]>([
    ["2025-10-25", "2025-10-01", "not_allowed", undefined],
    ["2025-10-25", "2025-10-20", "allowed", { date: "2026-03", decision: "not_allowed" }],
    ["2025-10-19", "2025-10-01", "allowed", { date: "2025-10-20", decision: "not_allowed" }],
    ["2025-10-20", "2025-10-01", "not_allowed", undefined],
    ["2026-02-28", "2025-12-01", "allowed", { date: "2026-03", decision: "not_allowed" }],
    ["2026-03-15", "2025-12-01", "depends", { date: "2026-03", decision: "not_allowed" }],
    ["2026-04-01", "2025-12-01", "not_allowed", undefined],
    ["2026-03-01", "2026-02-15", "allowed", { date: "2026-03-02", decision: "not_allowed" }],
    ["2026-03-02", "2026-02-15", "not_allowed", undefined],
    // Looking back from today: the change is past, so it is left out.
    ["2025-12-24", "2026-11-23", "allowed", undefined],
  ])("as of %s, known %s: %s", (asOf, knownAt, decision, from) => {
    const verdict = verdictOn(["fiscal_document"], {}, onDay(asOf, knownAt));
    expect(verdict.decision).toBe(decision);
    expect(verdict.otherwise.from).toEqual(from);
  });

  it("a status mail is not allowed in all of them", () => {
    for (const asOf of AS_OF)
      for (const knownAt of KNOWN_AT) {
        const { decision, otherwise } = verdictOn(["order_status"], {}, onDay(asOf, knownAt));
        expect([decision, otherwise.from]).toEqual(["not_allowed", undefined]);
      }
  });
  it("a reply looks ahead to no date: nothing changes for it", () =>
    expect(verdictOn(["fiscal_document"], { initiator: "reply" }, onDay("2026-02-28", "2025-12-01")).otherwise).toEqual(
      {},
    ));
  it("what depends on a date says which, and a date is never more precise than its announcement", () => {
    const { findings } = verdictOn(["fiscal_document"], {}, onDay("2026-03-15", "2025-12-01"));
    expect(findings[0]).toMatchObject({ effect: "depends", undecidedUntil: "2026-03", consequence: "against_rules" });
  });
  it("a message that is not allowed for another reason says nothing of a date", () =>
    expect(
      verdictOn(["fiscal_document", "promotion"], {}, onDay("2026-02-28", "2025-12-01")).otherwise.from,
    ).toBeUndefined());
});

describe("several acts", () => {
  it.each<[string, string[], Decision]>([
    ["one not allowed among many allowed", ["fulfilment", "legal_notice", "order_status", "fulfilment"], "not_allowed"],
    ["not allowed beats depends", ["product_help", "rating_request"], "not_allowed"],
    ["depends beats allowed", ["fulfilment", "product_help"], "depends"],
    ["two that depend", ["product_help", "shipment_status"], "depends"],
    ["two that are allowed", ["fulfilment", "goods_delivery"], "allowed"],
  ])("%s", (_, acts, decision) => {
    expect(verdictOn(acts).decision).toBe(decision);
    expect(verdictOn(acts.toReversed()).decision).toBe(decision);
  });

  it("the strictest finding stands first, equal ones in the order of the text", () =>
    expect(
      verdictOn(["fulfilment", "product_help", "promotion", "legal_notice", "order_status"]).findings.map(
        ({ act }) => act,
      ),
    ).toEqual(["promotion", "order_status", "product_help", "fulfilment", "legal_notice"]));
});

describe("courtesy", () => {
  it.each<[string, string[], Decision, string[]]>([
    ["thanks beside a question", ["thank_you", "fulfilment"], "allowed", ["thank_you"]],
    ["thanks beside a code", ["goods_delivery", "thank_you"], "allowed", ["thank_you"]],
    ["a confirmation beside a question", ["order_confirmation", "fulfilment"], "allowed", ["order_confirmation"]],
    [
      "both beside a question",
      ["thank_you", "order_confirmation", "fulfilment"],
      "allowed",
      ["thank_you", "order_confirmation"],
    ],
    [
      "thanks beside a question that depends elsewhere",
      ["thank_you", "fulfilment", "product_help"],
      "depends",
      ["thank_you"],
    ],
    ["thanks alone", ["thank_you"], "not_allowed", []],
    ["thanks and a confirmation", ["thank_you", "order_confirmation"], "not_allowed", []],
    ["thanks beside a notice of the law", ["thank_you", "legal_notice"], "not_allowed", []],
    ["thanks beside a manual", ["thank_you", "product_help"], "not_allowed", []],
    ["thanks beside a question and an invoice", ["thank_you", "fulfilment", "fiscal_document"], "not_allowed", []],
  ])("%s", (_, acts, decision, courteous) => {
    const verdict = verdictOn(acts);
    expect(verdict.decision).toBe(decision);
    const courtesy = verdict.findings.filter((finding) => finding.courtesy);
    expect(courtesy.map(({ act }) => act).sort()).toEqual(courteous.toSorted());
    expect(courtesy.every(({ effect, consequence }) => effect === "allowed" && consequence === undefined)).toBe(true);
    expect(verdict.hints.some(({ id }) => id === "courtesy")).toBe(courteous.length > 0);
  });
});

describe("which carrier", () => {
  it.each<[string, string[], object, Decision, string | undefined]>([
    ["named in the sentence", ["shipment_status+DPD"], {}, "not_allowed", "DPD"],
    ["named elsewhere", ["shipment_status", "fulfilment+INPOST"], {}, "not_allowed", "INPOST"],
    ["the sentence's own wins", ["shipment_status+PPL", "fulfilment+INPOST"], {}, "depends", "PPL"],
    ["an integrated one of two", ["shipment_status", "other+PPL", "other+GLS"], {}, "not_allowed", "GLS"],
    ["what is said wins: yes", ["shipment_status+PPL"], { carrier_integrated: true }, "not_allowed", undefined],
    ["what is said wins: no", ["shipment_status+DPD"], { carrier_integrated: false }, "allowed", undefined],
    ["an answer: yes", ["shipment_status"], { answers: { carrier_integrated: "yes" } }, "not_allowed", undefined],
    ["an answer: no", ["shipment_status"], { answers: { carrier_integrated: "no" } }, "allowed", undefined],
    [
      "an answer of another kind settles nothing",
      ["shipment_status"],
      { answers: { carrier_integrated: "maybe" } },
      "depends",
      undefined,
    ],
    ["a carrier nobody knows", ["shipment_status+NOBODY"], {}, "depends", undefined],
    ["it is asked of parcels only", ["order_status+PPL"], { carrier_integrated: false }, "not_allowed", undefined],
  ])("%s", (_, acts, context, decision, carrier) => {
    const verdict = verdictOn(acts, context);
    expect(verdict.decision).toBe(decision);
    expect(verdict.findings.find(({ carrier }) => carrier !== undefined)?.carrier).toBe(carrier);
  });

  it("the shop's own transport is not integrated", () => {
    const own = onDay().carriers.find(({ integrated }) => integrated === false);
    expect(own).toBeDefined();
    expect(verdictOn([`shipment_status+${own?.id}`]).decision).toBe("allowed");
  });
});

describe("how it can end", () => {
  it.each([
    ["fiscal_document", "blocked"],
    ["payment_received", "blocked"],
    ["order_status", "blocked"],
    ["shipment_status+UPS", "blocked"],
    ["rating_request", "blocked"],
    ["order_confirmation", "against_rules"],
    ["thank_you", "against_rules"],
    ["payment_reminder", "against_rules"],
    ["fiscal_document/announced", "against_rules"],
    ["promotion", "account_risk"],
    ["rating_change_request", "account_risk"],
  ])("%s: %s", (act, consequence) => {
    const of = (medium?: "email" | "message_center") =>
      verdictOn([act], medium ? { medium } : {}).findings[0]?.consequence;
    expect(of()).toBe(consequence);
    expect(of("email")).toBe(consequence);
    // Whether the Message Center technically stops anything is not known.
    expect(of("message_center")).toBe(consequence === "blocked" ? "against_rules" : consequence);
  });
  it.each(["fulfilment", "product_help", "legal_notice", "shipment_status", "fiscal_document/ksef"])(
    "%s: nothing",
    (act) => expect(verdictOn([act]).findings[0]?.consequence).toBeUndefined(),
  );
  it("before the list of 10 February 2026 nothing was blocked", () => {
    for (const act of ["order_status", "shipment_status+UPS"])
      expect(verdictOn([act], {}, onDay("2025-12-24", "2025-12-24")).findings[0]?.consequence).toBe("against_rules");
  });
  it("a reply that is allowed ends well, one that is not is a risk for the account", () => {
    expect(verdictOn(["fiscal_document"], { initiator: "reply" }).findings[0]?.consequence).toBeUndefined();
    expect(verdictOn(["promotion"], { initiator: "reply" }).findings[0]?.consequence).toBe("account_risk");
  });
});

describe("who says so", () => {
  it.each([
    ["fiscal_document", "official"],
    ["shipment_status+UPS", "official"],
    ["fulfilment", "inferred"],
    ["goods_delivery", "inferred"],
    ["legal_notice", "inferred"],
    ["product_help", "inferred"],
    ["thank_you", "inferred"],
    ["order_confirmation", "inferred"],
    ["fiscal_document/announced", "inferred"],
    ["promotion", "reported"],
  ])("%s: %s", (act, standing) => expect(verdictOn([act]).findings[0]?.standing).toBe(standing));
  it("a reply is allowed officially, in a discussion by our reading", () => {
    expect(verdictOn(["fiscal_document"], { initiator: "reply" }).findings[0]?.standing).toBe("official");
    expect(verdictOn(["fiscal_document"], { medium: "discussion" }).findings[0]?.standing).toBe("inferred");
  });
  it.each<[string, object, RegExp, RegExp]>([
    ["fiscal_document", { initiator: "reply" }, /rozmowie, którą zaczął kupujący/, /conversation that the buyer began/],
    ["fulfilment", { initiator: "reply" }, /rozmowie, którą zaczął kupujący/, /conversation that the buyer began/],
    ["fiscal_document", { medium: "discussion" }, /dyskusji.*nasz odczyt/, /discussion.*our reading/],
    ["promotion", { initiator: "reply" }, /niedozwolone od dawna/, /long been against the rules/],
    ["rating_change_request", { initiator: "reply" }, /także w odpowiedzi/, /not even in a reply/],
    ["fiscal_document", {}, /zatrzymywany/, /stopped/],
  ])("why %s is what it is, %j", (act, context, pl, en) => {
    const why = verdictOn([act], context).findings[0]?.why;
    expect(why?.pl).toMatch(pl);
    expect(why?.en).toMatch(en);
  });
  it("every finding rests on sources that could be read by then, each with its address", () => {
    for (const act of Object.keys(TODAY_TABLE)) {
      for (const finding of verdictOn([act]).findings) {
        expect(finding.sources.length).toBeGreaterThan(0);
        for (const { title, url } of finding.sources)
          expect([title, url]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^https:/)]);
      }
      for (const { published } of verdictOn([act], {}, onDay("2025-12-24", "2025-12-24")).findings[0]?.sources ?? [])
        if (published !== null) expect(published.slice(0, 7) <= "2025-12").toBe(true);
    }
  });
});

describe("which reading", () => {
  const suggested = made(["fiscal_document"], { suggestsReply: { start: 0, end: 6 } });
  it.each([
    ["nothing said", made(["fiscal_document"]), {}, { as: "seller", from: "default" }, "not_allowed"],
    ["the text suggests a reply", suggested, {}, { as: "reply", from: "suggested" }, "allowed"],
    ["what is said wins", suggested, { initiator: "seller" }, { as: "seller", from: "said" }, "not_allowed"],
    ["said to be a reply", made(["fiscal_document"]), { initiator: "reply" }, { as: "reply", from: "said" }, "allowed"],
    ["in a discussion", made(["fiscal_document"]), { medium: "discussion" }, { as: "reply", from: "said" }, "allowed"],
    [
      "in a discussion, whatever else is said",
      made(["fiscal_document"]),
      { initiator: "seller", medium: "discussion" },
      { as: "reply", from: "said" },
      "allowed",
    ],
    [
      "advertising in a discussion",
      made(["promotion"]),
      { medium: "discussion" },
      { as: "reply", from: "said" },
      "not_allowed",
    ],
  ] as const)("%s", (_, recognition, context, reading, decision) => {
    const verdict = verdictOn(recognition, context);
    expect(verdict.reading).toEqual(reading);
    expect(verdict.decision).toBe(decision);
  });
  it("a discussion has no other reading, so none is told", () =>
    expect(verdictOn(["fiscal_document"], { medium: "discussion" }).otherwise).toEqual({}));
  it.each([
    { medium: "email" },
    { medium: "message_center" },
    { automated: true },
    { invoice_requested: false },
    { marketplace: "cz" },
  ] as const)("%j never changes the decision", (context) => {
    for (const act of Object.keys(TODAY_TABLE))
      expect(verdictOn([act], context).decision).toBe(verdictOn([act]).decision);
  });
});

it("what cannot be judged gets no decision, only its reason and a receipt", async () => {
  const { decide } = await import("../../src/verdict/decide.js");
  const verdict = decide(made(["fulfilment"], { unreadable: "image_only" }), {}, onDay(), "engine");
  expect(verdict).toEqual({ unreadable: "image_only", receipt: expect.objectContaining({ asOf: TODAY }) });
});

it("a finding quotes its place and says what found it", () => {
  const recognition = made(["fulfilment", "order_status@subject"]);
  for (const finding of verdictOn(recognition).findings) {
    expect(recognition.text.slice(finding.span.start, finding.span.end)).toBe(finding.quote);
    expect(finding).toMatchObject({ basis: "rule", rule: "by.hand", sure: true });
  }
  expect(verdictOn(recognition).findings[0]).toMatchObject({ act: "order_status", zone: "subject" });
});
