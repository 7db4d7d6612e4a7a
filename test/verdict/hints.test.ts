import { describe, expect, it } from "vitest";
import { addDays } from "../../src/policy/day.js";
import type { Context } from "../../src/verdict/context.js";
import { made, onDay, TODAY, verdictOn } from "./made.js";

const hints = (...given: Parameters<typeof verdictOn>) => verdictOn(...given).hints.map(({ id }) => id);

describe("hints", () => {
  it.each<[string, string[], Context, string[]]>([
    ["none where there is nothing to say", ["fulfilment"], {}, []],
    ["courtesy", ["thank_you", "fulfilment"], {}, ["courtesy"]],
    ["a subject that is not allowed", ["order_status@subject", "fulfilment"], {}, ["subject"]],
    ["no word on a subject that is allowed", ["fulfilment@subject"], {}, []],
    ["a file that is not allowed", ["fiscal_document@attachment", "fulfilment"], {}, ["attachment"]],
    ["the law's text: not without a lawyer", ["legal_notice"], {}, ["lawyer"]],
    ["a discussion", ["fulfilment"], { medium: "discussion" }, ["discussion"]],
    ["another marketplace", ["fulfilment"], { marketplace: "cz" }, ["marketplace"]],
    ["the marketplace the rules are written for", ["fulfilment"], { marketplace: "pl" }, []],
    ["several", ["order_status@subject", "legal_notice"], { marketplace: "sk" }, ["subject", "lawyer", "marketplace"]],
  ])("%s", (_, acts, context, wanted) => expect(hints(acts, context)).toEqual(wanted));

  it.each<[string, string[], Context, boolean]>([
    ["allowed, by e-mail", ["fulfilment"], {}, true],
    ["not allowed anyway", ["order_status"], {}, false],
    ["in the Message Center", ["fulfilment"], { medium: "message_center" }, false],
    ["in a reply", ["fulfilment"], { initiator: "reply" }, false],
  ])("an attachment is read: %s", (_, acts, context, warned) =>
    expect(hints(made(acts, { attachments: true }), context).includes("attachment_read")).toBe(warned),
  );

  it("a text that looks like a reply, unless it was said what it is", () => {
    const suggested = made(["fulfilment"], { suggestsReply: { start: 0, end: 3 } });
    expect(hints(suggested)).toEqual(["reply_suggested"]);
    expect(hints(suggested, { initiator: "seller" })).toEqual([]);
    expect(hints(suggested, { initiator: "reply" })).toEqual([]);
  });

  it("outside Poland the decision is the same, for every marketplace it is said which", () => {
    for (const marketplace of ["cz", "sk", "hu"] as const)
      for (const act of ["fulfilment", "order_status", "product_help"]) {
        const verdict = verdictOn([act], { marketplace });
        expect(verdict.decision).toBe(verdictOn([act]).decision);
        const hint = verdict.hints.find(({ id }) => id === "marketplace");
        expect(hint?.text.pl).toContain(`allegro.${marketplace}`);
        expect(hint?.text.en).toContain(`allegro.${marketplace}`);
      }
  });

  it("sources not read again for more than 60 days make the answer stale, and it says for how long", () => {
    const on = (days: number) => verdictOn(["fulfilment"], {}, { ...onDay(), lastVerified: addDays(TODAY, -days) });
    expect(on(60).hints).toEqual([]);
    expect(on(61).hints.map(({ id, text }) => [id, text.pl.includes("61"), text.en.includes("61")])).toEqual([
      ["stale", true, true],
    ]);
    expect(on(61).lastVerified).toBe(addDays(TODAY, -61));
  });
});
