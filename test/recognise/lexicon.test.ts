import { describe, expect, it } from "vitest";
import { fold } from "../../src/recognise/fold.js";
import { createLexicon } from "../../src/recognise/lexicon.js";
import { tokens } from "../../src/recognise/tokens.js";
import { realData } from "./real-recogniser.js";

const lexicon = createLexicon({
  INVOICE: ["faktur*", "fv", "dokument* zakup*", "FV Korekta"],
  RATE: ["ocen*"],
  WORD: ["ocena"],
  TAXID: ["numer nip"],
});
const find = (text: string) =>
  lexicon.find(tokens(fold(text))).map(({ concept, from, to }) => `${lexicon.names[concept]} ${from}-${to}`);

describe("lexicon", () => {
  it.each([
    ["a stem", "Fakturą", ["INVOICE 0-0"]],
    ["a stem alone", "faktur", ["INVOICE 0-0"]],
    ["a whole word", "oto FV", ["INVOICE 1-1"]],
    ["a whole word is not a stem", "fvat", []],
    ["a stem is not inside a word", "zafakturowane", []],
    ["a phrase of stems", "dokumenty zakupowe", ["INVOICE 0-1"]],
    ["a phrase with a word between", "dokument Twojego zakupu", []],
    ["a phrase cut short", "dokument", []],
    ["a phrase of whole words", "numer NIP", ["TAXID 0-1"]],
    ["entries are folded like texts", "fv korekta", ["INVOICE 0-0", "INVOICE 0-1"]],
    ["two concepts at one place", "ocena", ["RATE 0-0", "WORD 0-0"]],
    ["look-alikes", "fаktura", ["INVOICE 0-0"]],
    ["nothing", "", []],
  ])("%s", (_, text, wanted) => expect(find(text)).toEqual(wanted));

  it("every entry of the real lexicon is found in itself", () => {
    const real = createLexicon(realData.lexicon);
    const lost = Object.entries(realData.lexicon).flatMap(([concept, entries]) =>
      entries
        .filter((entry) => {
          const hits = real.find(tokens(fold(entry.replaceAll("*", ""))));
          return !hits.some((hit) => real.names[hit.concept] === concept);
        })
        .map((entry) => `${concept}: ${entry}`),
    );
    expect(Object.keys(realData.lexicon).length).toBeGreaterThan(40);
    // The endings of files are found in the names of files; one entry is on the list of known bugs.
    expect(lost.filter((entry) => !/^FILE: \.[a-z]+$/.test(entry) && entry !== "DISCOUNT: % off")).toEqual([]);
  });
});
