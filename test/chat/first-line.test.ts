import { describe, expect, it } from "vitest";
import { firstLine } from "../../src/chat/first-line.js";
import { en } from "../../src/chat/texts/en.js";
import { pl } from "../../src/chat/texts/pl.js";
import type { Question, Unjudged, Verdict } from "../../src/verdict/verdict.js";
import { CLAUSES, sampleFinding, sampleVerdict } from "./sample-verdict.js";

const parcel = sampleFinding({
  act: "shipment_status",
  clause: "shipment-status.integrated",
  quote: "Link do śledzenia: https://inpost.pl/x",
  carrier: "INPOST",
});
const thanks = sampleFinding({
  act: "thank_you",
  clause: "thank-you",
  consequence: "against_rules",
  standing: "inferred",
});
const promotion = sampleFinding({
  act: "promotion",
  clause: "promotion",
  consequence: "account_risk",
  standing: "reported",
});
const { consequence: _none, ...harmless } = sampleFinding({
  act: "fulfilment",
  clause: "fulfilment",
  effect: "allowed",
  standing: "inferred",
});
const tracking: Question = {
  id: "carrier_integrated",
  text: { pl: "Czy kupujący widzi śledzenie?", en: "Does the buyer see the tracking?" },
  answers: [
    { value: "yes", label: { pl: "Tak", en: "Yes" }, decision: "not_allowed" },
    { value: "no", label: { pl: "Nie", en: "No" }, decision: "allowed" },
  ],
};
const doubt: Question = { ...tracking, id: "rating_request@0", quote: "I jak?", act: "rating_request" };
const ksef = sampleFinding({
  clause: "ksef-number",
  effect: "depends",
  why: { pl: "Allegro nie napisało, czy wolno.", en: "Allegro has not said." },
});
const context = (said: Verdict["receipt"]["context"]) => ({ ...sampleVerdict().receipt, context: said });

const table: readonly [string, Partial<Verdict>, string][] = [
  [
    "blocked, both readings differ",
    { findings: [parcel] },
    "Nie wysyłaj z własnej inicjatywy: Allegro zatrzyma ten e-mail (link śledzenia InPost). Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "what can be saved",
    { trimmed: "Jaki rozmiar?" },
    "Nie wysyłaj z własnej inicjatywy w tej postaci: Allegro zatrzyma ten e-mail (faktura lub paragon). Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "blocked with another act: both are named",
    { findings: [sampleFinding(), thanks] },
    "Nie wysyłaj z własnej inicjatywy: Allegro zatrzyma ten e-mail (faktura lub paragon, podziękowanie za zakup). Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "only our reading, not known whether stopped",
    { findings: [thanks] },
    "Nie wysyłaj z własnej inicjatywy: jest to niezgodne z zasadami Allegro (podziękowanie za zakup), to nasz odczyt zasad. Czy Allegro to zatrzyma, nie wiadomo. Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "never allowed",
    { findings: [promotion], otherwise: {} },
    "Nie wysyłaj, nawet jako odpowiedź: ryzykujesz blokadę konta (reklama lub link do własnego sklepu), tak podają prasa i sprzedawcy.",
  ],
  [
    "blocked, and the account at risk",
    { findings: [sampleFinding(), promotion], otherwise: {} },
    "Nie wysyłaj, nawet jako odpowiedź: Allegro zatrzyma ten e-mail (faktura lub paragon) i ryzykujesz blokadę konta (reklama lub link do własnego sklepu).",
  ],
  [
    "a doubted act is not given as a reason",
    { findings: [sampleFinding(), { ...promotion, sure: false }] },
    "Nie wysyłaj z własnej inicjatywy: Allegro zatrzyma ten e-mail (faktura lub paragon). Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "allowed, our reading",
    { decision: "allowed", findings: [harmless], otherwise: {} },
    "Możesz wysłać (realizacja zamówienia), to nasz odczyt zasad.",
  ],
  [
    "nothing found",
    { decision: "allowed", findings: [], otherwise: {} },
    "Możesz wysłać: nie ma tu nic, czego zabraniają zasady Allegro, to nasz odczyt zasad.",
  ],
  [
    "a date ahead of known precision",
    { decision: "allowed", findings: [harmless], otherwise: { from: { date: "2026-03", decision: "not_allowed" } } },
    "Możesz wysłać (realizacja zamówienia), to nasz odczyt zasad. Od marca 2026: nie.",
  ],
  [
    "a reply",
    {
      decision: "allowed",
      reading: { as: "reply", from: "said" },
      findings: [{ ...harmless, standing: "official" }],
      otherwise: { asSeller: "not_allowed" },
    },
    "Możesz wysłać jako odpowiedź w rozmowie, którą zaczął kupujący. Z własnej inicjatywy: nie.",
  ],
  [
    "a question",
    { decision: "depends", questions: [tracking] },
    "To zależy: czy kupujący widzi śledzenie? Tak: nie wysyłaj. Nie: możesz wysłać. Jako odpowiedź w tym wątku: tak.",
  ],
  [
    "a doubt, and more questions",
    { decision: "depends", questions: [doubt, tracking], otherwise: {} },
    "To zależy od zaznaczonego niżej zdania: czy kupujący widzi śledzenie? Tak: nie wysyłaj. Nie: możesz wysłać. Niżej jeszcze jedno pytanie.",
  ],
  [
    "nobody has settled it",
    { decision: "depends", findings: [ksef], otherwise: {} },
    "To zależy, a pewnej odpowiedzi nie ma. Allegro nie napisało, czy wolno. Bezpieczniej nie wysyłać.",
  ],
  [
    "a day that was not announced",
    {
      decision: "depends",
      findings: [sampleFinding({ effect: "depends", undecidedUntil: "2026-03" })],
      otherwise: { from: { date: "2026-03", decision: "not_allowed" } },
    },
    "To zależy od dnia: zasady zmieniają się w nieogłoszonym jeszcze dniu (marzec 2026; dotyczy: faktura lub paragon). Od tego dnia: nie.",
  ],
  [
    "another marketplace",
    { decision: "allowed", findings: [], otherwise: {}, receipt: context({ marketplace: "cz" }) },
    "Możesz wysłać: nie ma tu nic, czego zabraniają zasady Allegro, to nasz odczyt zasad. Dla allegro.cz te zasady nie są potwierdzone.",
  ],
];

describe("the first line says what to do", () => {
  it.each(table)("%s", (_name, changes, expected) => {
    expect(firstLine(sampleVerdict(changes), CLAUSES, pl)).toBe(expected);
  });

  it("speaks English", () => {
    expect(firstLine(sampleVerdict({ findings: [parcel] }), CLAUSES, en)).toBe(
      "Do not send this unasked: Allegro will stop this e-mail (tracking link InPost). As a reply in this thread: yes.",
    );
  });

  it.each(["empty", "image_only", "binary", "too_long", "gibberish", "language"] as const)(
    "says of an unreadable message (%s) why, and what to do",
    (unreadable) => {
      const unjudged: Unjudged = { unreadable, receipt: sampleVerdict().receipt };
      for (const texts of [pl, en]) expect(firstLine(unjudged, CLAUSES, texts)).toMatch(/^\p{Lu}.+\. .+\.$/u);
    },
  );
});
