import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.js";
import { EVERYDAY } from "../recognise/everyday.js";
import { recognise } from "../recognise/real-recogniser.js";
import { TODAY } from "./made.js";
import { checker } from "./real-checker.js";

const RUNS = { seed: 2026, numRuns: 150 };

const sentence = fc.constantFrom(...Object.values(EVERYDAY).flatMap(({ valid, invalid }) => [...valid, ...invalid]));
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "www.sklepx.pl",
    "<b>",
    "\ud83d",
    "> ",
    "📦",
    "Re: ",
    "--\n",
    "{{link}}",
    "f a k t u r a",
    "&nbsp;",
    "\u200b",
  ),
);
const gap = fc.constantFrom(" ", "\n", "\n\n", "<br>", "  ", "\n- ", "\u00a0");
const text = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: sentence }, odd), gap), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));
const message: fc.Arbitrary<Message> = fc.record(
  { text, subject: fc.oneof(sentence, odd), attachments: fc.array(fc.record({ name: odd }), { maxLength: 2 }) },
  { requiredKeys: ["text"] },
);
const context = fc.record(
  {
    initiator: fc.constantFrom("seller" as const, "reply" as const),
    medium: fc.constantFrom("email" as const, "message_center" as const, "discussion" as const),
    carrier_integrated: fc.boolean(),
    marketplace: fc.constantFrom("pl" as const, "cz" as const),
  },
  { requiredKeys: [] },
);

describe("whatever the message", () => {
  it("spans quote the judged text exactly", () =>
    fc.assert(
      fc.property(message, (given) => {
        const { text, acts, carriers, body, suggestsReply } = recognise(given);
        for (const { span, quote } of acts) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(quote);
        }
        for (const span of [...carriers, ...(suggestsReply ? [suggestsReply] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(body.start).toBeLessThanOrEqual(body.end);
      }),
      RUNS,
    ));

  it("the same input, the same bytes", () =>
    fc.assert(
      fc.property(message, context, (given, said) => {
        const once = JSON.stringify(checker.check(given, said, TODAY, TODAY));
        expect(JSON.stringify(checker.check(structuredClone(given), structuredClone(said), TODAY, TODAY))).toBe(once);
        // A recognition that was kept as JSON gives the same verdict as the message did.
        expect(JSON.stringify(checker.again(JSON.parse(JSON.stringify(recognise(given))), said, TODAY, TODAY))).toBe(
          once,
        );
      }),
      RUNS,
    ));

  it("what is offered instead is itself allowed, in the same context, and shorter", () => {
    let offered = 0;
    fc.assert(
      fc.property(message, context, (given, said) => {
        const verdict = checker.check(given, said, TODAY, TODAY);
        if ("unreadable" in verdict || verdict.trimmed === undefined) return;
        offered++;
        // A subject or quoted mail that suggested the reply is not part of what is offered, the reading is.
        const second = checker.check(
          { text: verdict.trimmed },
          { ...said, initiator: verdict.reading.as },
          TODAY,
          TODAY,
        );
        expect("decision" in second && second.decision).toBe("allowed");
        expect(verdict.trimmed.length).toBeLessThan(recognise(given).text.length);
      }),
      { ...RUNS, numRuns: 400 },
    );
    expect(offered).toBeGreaterThan(20);
  });

  it("the decision agrees with its findings", () =>
    fc.assert(
      fc.property(message, context, (given, said) => {
        const verdict = checker.check(given, said, TODAY, TODAY);
        if ("unreadable" in verdict) return;
        const effects = verdict.findings.map(({ effect }) => effect);
        if (verdict.decision === "not_allowed") expect(effects).toContain("not_allowed");
        if (verdict.decision === "allowed") expect(effects.filter((effect) => effect === "depends")).toEqual([]);
        if (verdict.findings.every(({ sure }) => sure))
          expect(verdict.decision).toBe(
            effects.includes("not_allowed") ? "not_allowed" : effects.includes("depends") ? "depends" : "allowed",
          );
        for (const { answers } of verdict.questions)
          expect(new Set(answers.map(({ decision }) => decision)).size).toBeGreaterThan(1);
      }),
      RUNS,
    ));
});

describe("a sentence that is not allowed makes an allowed message not allowed", () => {
  const ALLOWED = [
    "Jaki rozmiar wysłać?",
    "Dzień dobry,\n\nproszę o numer telefonu dla kuriera.\n\nPozdrawiam\nAnna",
    "Niestety wysyłka opóźni się do poniedziałku. Przepraszamy za kłopot.",
    "Which colour would you like?",
    "Oto Pana klucz do programu: XK4T-99PL-22AB",
    "<p>Dzień dobry,</p><p>Proszę o podanie treści graweru.</p>",
    "Dobrý den,\njakou barvu máme poslat?\nS pozdravem",
  ];
  const FORBIDDEN = [
    "Faktura w załączniku.",
    "Zostaw nam 5 gwiazdek!",
    "Prosimy o wystawienie oceny.",
    "Zamówienie zostało dziś wysłane.",
    "Nie widzimy wpłaty za zamówienie.",
    "Otrzymaliśmy Pana wpłatę.",
    "Z kodem LATO10 kupisz 10% taniej.",
    "Numer przesyłki InPost: 620000123456789012345678",
    "Please find your invoice attached.",
  ];
  const decisionOf = (text: string) => {
    const verdict = checker.check({ text }, {}, TODAY, TODAY);
    return "decision" in verdict ? verdict.decision : verdict.unreadable;
  };
  it.each(ALLOWED)("%s", (allowed) => {
    expect(decisionOf(allowed)).toBe("allowed");
    const html = allowed.startsWith("<");
    for (const forbidden of FORBIDDEN) {
      for (const whole of [
        html ? `${allowed}<p>${forbidden}</p>` : `${allowed}\n\n${forbidden}`,
        html ? `<p>${forbidden}</p>${allowed}` : `${forbidden}\n${allowed}`,
      ])
        expect([forbidden, decisionOf(whole)]).toEqual([forbidden, "not_allowed"]);
    }
  });
});
