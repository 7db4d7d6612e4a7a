import { describe, expect, it } from "vitest";
import { recognise } from "./real-recogniser.js";

const promoted = (text: string) =>
  recognise({ text })
    .acts.filter(({ act }) => act === "promotion")
    .map(({ quote }) => quote);

describe("the shop's own address is promotion wherever it stands", () => {
  it.each([
    ["alone in a line of the signature", "Jaki rozmiar wysłać?\n\nPozdrawiam\nAnna\nwww.sklepx.pl"],
    ["with a scheme", "Jaki rozmiar wysłać?\n\nPozdrawiam\nhttps://sklepx.pl/"],
    ["bare", "Jaki rozmiar wysłać?\n\nPozdrawiam\nsklepx.pl"],
    ["in a footer between bars", "Jaki rozmiar wysłać?\n\nPozdrawiam\nSklep X | www.sklepx.pl | tel. 600 100 200"],
    ["a page on social media", "Jaki rozmiar wysłać?\n\nPozdrawiam\nfacebook.com/sklepx"],
  ])("%s", (_, text) => expect(promoted(text).join()).toMatch(/sklepx/));

  it.each([
    ["an e-mail address", "Jaki rozmiar wysłać?\n\nPozdrawiam\nAnna\nanna@sklepx.pl"],
    ["Allegro's own pages", "Jaki rozmiar wysłać? Oferta: https://allegro.pl/oferta/123"],
    ["an office's page", "Formularz odstąpienia od umowy: https://uokik.gov.pl/formularz"],
    ["a telephone", "Jaki rozmiar wysłać?\n\nPozdrawiam\nAnna, tel. 600 100 200"],
    [
      "the company's data",
      "Jaki rozmiar wysłać?\n\nPozdrawiam\nSklep X sp. z o.o., ul. Polna 3, 60-001 Poznań, NIP 7791234567",
    ],
  ])("not: %s", (_, text) => expect(promoted(text)).toEqual([]));

  it("where a rule finds it, the span is the address alone", () => {
    const { acts, text } = recognise({ text: "Jaki rozmiar wysłać?\n\nPozdrawiam\nwww.sklepx.pl" });
    const found = acts.filter(({ act }) => act === "promotion");
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["www.sklepx.pl"]);
  });
});
