import { describe, expect, it } from "vitest";
import { EFFECTS } from "../../src/policy/period.js";
import type { Words } from "../../src/policy/words.js";
import { ACTS } from "../../src/recognise/act.js";
import { allegro, allegroFiles } from "./allegro-files.js";
import { FOUNDING_DOCUMENT, isQuotable } from "./quotable.js";

const policy = allegro();
const upTo = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe("every fact has its clause or its note", () => {
  const covered = new Set([...policy.clauses, ...policy.notes].flatMap(({ facts }) => facts));
  it.each([...upTo("R", 16), ...upTo("G", 23)])("%s", (fact) => expect(covered.has(fact)).toBe(true));
  it("and no fact is named that is not on the list", () => {
    expect([...covered].filter((fact) => ![...upTo("R", 16), ...upTo("G", 23)].includes(fact))).toEqual([]);
  });
});

describe("every act has its clauses", () => {
  it("in the order of the acts", () => {
    expect(policy.clauses.map(({ act, case: found }) => (found === undefined ? act : `${act} (${found})`))).toEqual(
      ACTS.flatMap((act) => {
        if (act === "shipment_status")
          return ["integrated", "not_integrated", "unknown_carrier"].map((one) => `${act} (${one})`);
        return act === "fiscal_document" ? [act, `${act} (announced)`, `${act} (ksef)`] : [act];
      }),
    );
  });

  it("thanks and confirmations are courtesy beside fulfilment and goods, nothing else is", () => {
    const courtesy = policy.clauses.filter(({ courtesyBeside }) => courtesyBeside !== undefined);
    expect(courtesy.map(({ id, courtesyBeside }) => [id, courtesyBeside])).toEqual([
      ["order-confirmation", ["fulfilment", "goods_delivery"]],
      ["thank-you", ["fulfilment", "goods_delivery"]],
    ]);
  });

  it("only two can be asked about, and each answer settles them", () => {
    const asked = policy.clauses.flatMap(({ id, question }) =>
      question === undefined ? [] : [[id, question] as const],
    );
    expect(
      asked.map(([id, { id: question, answers }]) => [
        id,
        question,
        ...answers.map(({ value, effect }) => `${value}: ${effect}`),
      ]),
    ).toEqual([
      ["shipment-status.unknown-carrier", "carrier_integrated", "yes: not_allowed", "no: allowed"],
      ["product-help", "attached_to_offer", "yes: not_allowed", "no: allowed"],
    ]);
  });

  it("a law's notice is never to be taken out without a lawyer", () => {
    const advised = policy.clauses.filter(({ trimAdvice }) => trimAdvice !== undefined);
    expect(advised.map(({ id, trimAdvice }) => [id, trimAdvice?.en])).toEqual([
      ["legal-notice", "Do not take this out without asking a lawyer."],
    ]);
  });
});

describe("quotes", () => {
  const quotes = policy.clauses.flatMap(({ id, citations }) =>
    citations.flatMap(({ quote, source }) => (quote === null ? [] : [[id, source, quote] as const])),
  );
  it("there are some", () => expect(quotes.length).toBeGreaterThan(10));
  it.each(quotes)("%s quotes %s literally: %s", (_, source, quote) => {
    expect(isQuotable(quote)).toBe(true);
    // The founding document is one source; what stands in it may not be put in another's mouth, nor the reverse.
    expect(FOUNDING_DOCUMENT.includes(quote)).toBe(source === "news-2025-10-14");
    expect(policy.sources.find(({ id }) => id === source)?.rank).toBe("official");
  });
  it.each(["wpłata dotarła do sprzedawcy", "Nie planujemy", "faktury"])("%s is no quote", (words) =>
    expect(isQuotable(words) && words.length > 10).toBe(false),
  );
});

describe("sources", () => {
  it.each([
    [
      "S1",
      "2025-09-11",
      "official",
      "https://developer.allegro.pl/news/zmieniamy-zasady-komunikacji-od-sprzedajacego-do-kupujacego-po-zakupie-eKlPlLRPZuD",
    ],
    [
      "S2",
      "2025-09-24",
      "official",
      "https://spolecznosc.allegro.pl/t5/zaawansowani-sprzedawcy/24-09-2025-faq-nowe-zasady-komunikacji-po-zakupie-na-allegro/td-p/1086138",
    ],
    [
      "S3",
      "2025-10-14",
      "official",
      "https://developer.allegro.pl/news/zmieniamy-termin-aktualizacji-zasad-komunikacji-od-sprzedajacego-do-kupujacego-7GY3gW2dVT3",
    ],
    [
      "S4",
      "2026-02-10",
      "official",
      "https://developer.allegro.pl/news/przypomnienie-2-marca-2026-rozszerzymy-i-doprecyzujemy-zasady-wysylki-powiadomien-po-zakupach-5Lbkn0nPXTE",
    ],
    [
      "S5",
      "2025-11-12",
      "official",
      "https://developer.allegro.pl/news/zamowienia-udostepnilismy-zasob-dzieki-ktoremu-dodasz-link-do-dokumentow-rozliczeniowych-VLd52wE2GIr",
    ],
    ["S6", null, "official", "https://help.allegro.com/en/bulk-communication-with-buyers"],
    ["S7", "2024-11-28", "official", "https://github.com/allegro/allegro-api/issues/10383"],
    [
      "S8",
      "2026-07-29",
      "official",
      "https://developer.allegro.pl/news/centrum-wiadomosci-rozszerzamy-zasoby-messaging-o-obsluge-problemow-z-zakupem-8dgb9EElMIv",
    ],
    [
      "S9",
      "2026-08-26",
      "official",
      "https://developer.allegro.pl/news/centrum-wiadomosci-wdrozylismy-nowa-wersje-endpointow-na-sciezce-messaging-w-wersji-beta-v1-7G3mWKO1bH0",
    ],
    ["S10", "2026-09-15", "official", "https://github.com/allegro/allegro-api/issues/13998"],
    ["P1", "2025-09-23", "press", "https://telepolis.pl/tech/allegro-maile-blokada-zmiana"],
    [
      "P2",
      "2025-09",
      "press",
      "https://wirtualnemedia.pl/allegro-zmienia-zasady-komunikacji-tego-sprzedawcy-juz-nie-wysla-kupujacym,7203751151041312a",
    ],
    ["P3", "2025-09-23", "users", "https://wykop.pl/link/7797601"],
  ])("%s of %s is there, %s", (_, published, rank, url) => {
    expect(policy.sources.filter((source) => source.url === url)).toMatchObject([{ published, rank }]);
  });

  it("were all read by the day of the facts", () => {
    expect(new Set(policy.sources.map(({ lastVerified }) => lastVerified))).toEqual(new Set(["2026-11-23"]));
    expect(policy.lastVerified).toBe("2026-11-23");
  });

  it("a thread's address names the number that its title does", () => {
    for (const { url, title } of policy.sources) {
      const number = /allegro-api #(\d+)/.exec(title)?.[1];
      if (number !== undefined) expect(url).toBe(`https://github.com/allegro/allegro-api/issues/${number}`);
    }
  });

  it("are all used", () => {
    const used = new Set([
      ...policy.clauses.flatMap(({ citations }) => citations.map(({ source }) => source)),
      ...policy.milestones.flatMap(({ sources }) => sources),
      ...policy.notes.flatMap(({ sources }) => sources),
      ...policy.carriers.map(({ source }) => source),
    ]);
    expect(policy.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("nothing that only press or users say stands as official", () => {
    for (const { id, citations, periods } of policy.clauses) {
      const ranks = new Map(policy.sources.map((source) => [source.id, source.rank]));
      const dates = new Map(policy.sources.map((source) => [source.id, source.published]));
      for (const { standing, known } of periods) {
        if (standing !== "official") continue;
        const by = known ?? "2025-09-11";
        const official = citations.filter(
          ({ source }) => ranks.get(source) === "official" && (dates.get(source) ?? "") <= by,
        );
        expect(official.length, `${id}, known ${known}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("remedies", () => {
  const remedies = policy.clauses.flatMap(({ remedies }) => remedies);
  it.each([
    [
      "fiscal-document",
      [
        "POST /order/checkout-forms/{id}/invoices",
        "PUT /order/checkout-forms/{id}/invoices/{invoiceId}/file",
        "POST /order/{orderId}/billing-documents/links",
      ],
    ],
    ["order-status", ["PUT /order/checkout-forms/{id}/fulfillment"]],
    ["shipment-status.integrated", ["POST /order/checkout-forms/{id}/shipments"]],
    ["rating-request", ["GET /sale/offers/{offerId}/rating"]],
    ["rating-change-request", ["PUT /sale/user-ratings/{ratingId}/removal"]],
    ["fulfilment", ["POST /messaging/messages"]],
  ])("of %s name their resources", (id, resources) => {
    const found = policy.clauses.find((clause) => clause.id === id)?.remedies ?? [];
    expect(found.flatMap(({ endpoint }) => (endpoint ? [`${endpoint.method} ${endpoint.path}`] : []))).toEqual(
      resources,
    );
  });

  it("the link to a billing document exists since 12 November 2025, and says what is uncertain", () => {
    const link = remedies.find(({ id }) => id === "billing-document-link");
    expect(link?.since).toBe("2025-11-12");
    expect(link?.uncertain?.en).toContain("The domain must be on Allegro's list");
  });

  it("come in their order: Allegro's feature, then one order, then the own mail off", () => {
    for (const { id, remedies } of policy.clauses) {
      const ids = remedies.map((remedy) => remedy.id);
      const [feature, one, off] = [0, ids.indexOf("try-one-order"), ids.indexOf("own-mail-off")];
      if (one >= 0) expect(feature < one && one < off, id).toBe(true);
    }
  });

  it("are all used", () => {
    const text = allegroFiles().find(({ file }) => file === "remedies.yaml")?.text ?? "";
    const written = [...text.matchAll(/^ {2}- id: (\S+)/gm)].map((found) => found[1]);
    expect(new Set(written)).toEqual(new Set(remedies.map(({ id }) => id)));
  });
});

describe("what people read", () => {
  const texts: [string, Words][] = [
    ...policy.clauses.flatMap(
      ({ id, title, periods, question, remedies, trimAdvice, citations, uncertain }): [string, Words][] =>
        [
          title,
          ...periods.map(({ why }) => why),
          ...(question ? [question.text, ...question.answers.map(({ label }) => label)] : []),
          ...remedies.flatMap(({ feature, text, uncertain }) => [feature, text, uncertain]),
          trimAdvice,
          ...citations.map(({ paraphrase }) => paraphrase),
          ...(uncertain ?? []),
        ].flatMap((words) => (words === undefined ? [] : [[id, words]])),
    ),
    ...policy.milestones.flatMap(({ id, title, summary, uncertain }): [string, Words][] =>
      [title, summary, uncertain].flatMap((words) => (words === undefined ? [] : [[id, words]])),
    ),
    ...policy.notes.flatMap(({ id, text, uncertain }): [string, Words][] =>
      [text, uncertain].flatMap((words) => (words === undefined ? [] : [[id, words]])),
    ),
  ];

  it("is short, is in both languages, and shows no mark of the research", () => {
    for (const [id, { pl, en }] of texts) {
      expect(pl, id).not.toBe(en);
      for (const text of [pl, en]) {
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(270);
        expect(text, id).not.toMatch(/\[(OFF|PRESS|USER|\?)]|\b[RGS]\d{1,2}\b|\s{2}| - - |\n/);
      }
      expect(en, id).not.toMatch(/[ąćęłńóśźż](?!.*zakupu)/);
    }
  });

  it("gives each reason as one or two plain sentences", () => {
    for (const { id, periods } of policy.clauses) {
      for (const { why } of periods) {
        for (const text of [why.pl, why.en]) expect(text, id).toMatch(/^[\p{Lu}].{20,170}\.$/u);
      }
    }
  });
});

it("knows for every period that is not allowed how it can end", () => {
  for (const { periods } of policy.clauses) {
    for (const { effect, consequence } of periods) {
      expect(EFFECTS).toContain(effect);
      expect(consequence !== undefined).toBe(effect === "not_allowed");
    }
  }
});
