import { describe, expect, it } from "vitest";
import { carriersIn, createCarriers } from "../../src/recognise/carriers.js";
import { fold } from "../../src/recognise/fold.js";
import { tokens } from "../../src/recognise/tokens.js";
import { allegro } from "../policy/allegro-files.js";
import { recognise } from "./real-recogniser.js";

const lexicon = createCarriers(allegro().carriers);
const named = (text: string) =>
  carriersIn(lexicon, tokens(fold(text))).map(({ carrier, start, end }) => `${carrier} «${text.slice(start, end)}»`);

describe("a carrier is named", () => {
  it.each([
    ["by its name", "Nadane przez InPost.", ["INPOST «InPost»"]],
    ["in another case of grammar", "Czeka w Paczkomacie do jutra", ["INPOST «Paczkomacie»"]],
    ["by two words", "wysłane Pocztą Polską", ["POCZTA_POLSKA «Pocztą Polską»"]],
    ["in capitals", "KURIER DPD", ["DPD «DPD»"]],
    ["in an address", "https://inpost.pl/sledzenie?number=1", ["INPOST «https://inpost.pl/sledzenie?number=1»"]],
    ["in a placeholder", "{{dpd_tracking}}", ["DPD «{{dpd_tracking}}»"]],
    ["in a file's name", "etykieta_gls.pdf", ["GLS «etykieta_gls.pdf»"]],
    ["two of them", "InPost albo DHL", ["INPOST «InPost»", "DHL «DHL»"]],
    ["not by a word that only begins alike", "upstrzony glsx dpdx", []],
    ["not by a three-letter guess", "Kod KUR, typ PAC", []],
    ["not at all", "Paczka czeka na kuriera.", []],
  ])("%s", (_, text, wanted) => expect(named(text)).toEqual(wanted));

  it("its offsets are those of the whole text", () => {
    const { text, carriers } = recognise({ subject: "Wiadomość", text: "Dzień dobry!\nPaczka jest w DPD." });
    expect(carriers.map(({ carrier, start, end }) => [carrier, text.slice(start, end)])).toEqual([["DPD", "DPD"]]);
  });
  it("the buyer's mail below names none", () =>
    expect(recognise({ text: "Tak, jest czarny.\n> Czy wyślecie DPD?" }).carriers).toEqual([]));
});
