import { expect, it } from "vitest";
import { evidenceOf, type Reader } from "../../src/recognise/evidence.js";
import { features } from "../../src/recognise/features.js";
import { fold } from "../../src/recognise/fold.js";
import { createHosts } from "../../src/recognise/hosts.js";
import { createLexicon } from "../../src/recognise/lexicon.js";
import { partEvidence, tokensWithin } from "../../src/recognise/part-evidence.js";
import { partsOf } from "../../src/recognise/parts.js";
import { compileRules } from "../../src/recognise/rules.js";
import { realData } from "./real-recogniser.js";

const lexicon = createLexicon(realData.lexicon);
const reader: Reader = {
  lexicon,
  meanings: createLexicon(realData.meanings),
  rules: compileRules(realData.rules, lexicon),
  hosts: createHosts(realData.hosts),
};

it.each([
  "Dziękujemy za zakup, paczka jest już w drodze i prosimy o ocenę.",
  "Nie wysłaliśmy faktury, nie ma jej - prosimy o NIP: wyślemy ją na sklep@sklepx.pl!",
  "Cena 12, 50 zł, zobacz www.sklepx.pl, plik faktura_12.pdf i {{order_number}} czeka.",
  "Numer 5 - 10, f a k t u r a i r a c h u n e k, koniec zdania.",
  "Thank you for buying, the parcel is on its way and the invoice is attached.",
])("a part is evident as if it were read by itself: %s", (text) => {
  const folded = fold(text);
  const whole = evidenceOf(reader, folded, "body");
  const parts = partsOf(folded);
  expect(parts.length).toBeGreaterThan(1);
  const taken = parts.filter((part) => {
    const range = tokensWithin(whole.tokens, part);
    if (range === undefined) return false;
    const alone = evidenceOf(reader, folded.slice(part.start, part.end), "body");
    const { tokens, ...of } = partEvidence(reader, whole, part, range);
    expect({ ...of, forms: tokens.map(({ kind, form }) => [kind, form]) }).toEqual({
      ...{ ...alone, tokens: undefined },
      forms: alone.tokens.map(({ kind, form }) => [kind, form]),
    });
    expect(features(partEvidence(reader, whole, part, range))).toEqual(features(alone));
    return true;
  });
  expect(taken.length).toBeGreaterThan(0);
});

it("a token across a part's border is no part's", () => {
  const { tokens } = evidenceOf(reader, "12, 50 zl", "body");
  expect(tokensWithin(tokens, { start: 0, end: 3 })).toBeUndefined();
  expect(tokensWithin(tokens, { start: 4, end: 9 })).toBeUndefined();
  expect(tokensWithin(tokens, { start: 0, end: 9 })).toEqual({ from: 0, to: 2 });
});
