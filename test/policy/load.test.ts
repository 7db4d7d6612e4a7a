import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { PolicyText } from "../../src/policy/collect.js";
import { lintPolicy } from "../../src/policy/lint.js";
import { loadPolicy } from "../../src/policy/load.js";
import { PolicyError, sentenceOf } from "../../src/policy/problem.js";
import { readPolicy } from "../../src/policy/read-policy.js";
import { ACTS } from "../../src/recognise/act.js";
import { allegro, allegroFiles } from "./allegro-files.js";

// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is data of the wrong shape
type Data = any;

/** The sentences about the real files after one of them was changed as data; by way of JSON, so that nothing is shared. */
function broken(file: string, change: (data: Data) => void): string[] {
  return told(
    allegroFiles().map((one) => {
      if (one.file !== file) return one;
      const data: Data = JSON.parse(JSON.stringify(parse(one.text)));
      change(data);
      return { file, text: stringify(data) };
    }),
  );
}

function told(files: PolicyText[]): string[] {
  return lintPolicy(files).map(sentenceOf);
}

const clause = (data: Data, id: string): Data => data.clauses.find((one: Data) => one.id === id);
const milestone = (data: Data, id: string): Data => data.milestones.find((one: Data) => one.id === id);

it("finds nothing wrong with the real files", () => expect(told(allegroFiles())).toEqual([]));

describe("a clause", () => {
  const FILE = "clauses-order.yaml";
  const cases: [string, (data: Data) => void, string[]][] = [
    [
      "with a key that nobody knows",
      (data) => {
        clause(data, "order-status").efect = "allowed";
      },
      [
        `${FILE}: order-status: unknown key "efect"; expected one of id, act, case, title, periods, reply, courtesyBeside, question, trimAdvice, citations, uncertain, facts, examples, remedies`,
      ],
    ],
    [
      "with a key that nobody knows in a period",
      (data) => {
        clause(data, "order-status").periods[1].until = "2026-03-02";
      },
      [
        `${FILE}: order-status, periods[1]: unknown key "until"; expected one of from, known, effect, standing, consequence, why`,
      ],
    ],
    [
      "with an effect that is none",
      (data) => {
        clause(data, "order-status").periods[0].effect = "forbidden";
      },
      [
        `${FILE}: order-status, periods[0].effect: "forbidden" is not allowed here; expected one of allowed, not_allowed, depends`,
      ],
    ],
    [
      "of an act that is none",
      (data) => {
        clause(data, "order-status").act = "order";
      },
      [`${FILE}: order-status, act: "order" is not allowed here; expected one of ${ACTS.join(", ")}`],
    ],
    [
      "without a title",
      (data) => {
        delete clause(data, "order-status").title;
      },
      [`${FILE}: order-status, title: is missing; expected a group of keys`],
    ],
    [
      "without its English title",
      (data) => {
        delete clause(data, "order-status").title.en;
      },
      [`${FILE}: order-status, title.en: is missing; expected a text`],
    ],
    [
      "with an empty Polish title",
      (data) => {
        clause(data, "order-status").title.pl = " ";
      },
      [`${FILE}: order-status, title.pl: the text is empty; expected some text`],
    ],
    [
      "without a citation",
      (data) => {
        clause(data, "order-status").citations = [];
      },
      [`${FILE}: order-status, citations: only 0 in the list; expected at least 1`],
    ],
    [
      "with one firing example",
      (data) => {
        clause(data, "order-status").examples.fires.length = 1;
      },
      [`${FILE}: order-status, examples.fires: only 1 in the list; expected at least 2`],
    ],
    [
      "with one silent example",
      (data) => {
        clause(data, "order-status").examples.silent.length = 1;
      },
      [`${FILE}: order-status, examples.silent: only 1 in the list; expected at least 2`],
    ],
    [
      "with one sentence that fires and is silent",
      (data) => {
        const { examples } = clause(data, "order-status");
        examples.silent[0] = examples.fires[0];
      },
      [
        `${FILE}: order-status, examples: "Pani zamówienie jest właśnie pakowane." stands twice; expected each sentence once`,
      ],
    ],
    [
      "without periods",
      (data) => {
        clause(data, "order-status").periods = [];
      },
      [`${FILE}: order-status, periods: only 0 in the list; expected at least 1`],
    ],
    [
      "whose first period has a start",
      (data) => {
        clause(data, "order-status").periods.shift();
      },
      [`${FILE}: order-status, periods[0].from: "rules-2025-10-20" is a start; expected null in the first period`],
    ],
    [
      "with two periods since ever",
      (data) => {
        Object.assign(clause(data, "order-status").periods[1], { from: null, known: null });
      },
      [
        `${FILE}: order-status, periods[1].from: null stands in a later period; expected a milestone; only the first holds since ever`,
      ],
    ],
    [
      "with knowledge about what holds since ever",
      (data) => {
        clause(data, "order-status").periods[0].known = "2025-01-01";
      },
      [`${FILE}: order-status, periods[0].known: 2025-01-01 stands where from is null; expected null`],
    ],
    [
      "that starts with no milestone",
      (data) => {
        clause(data, "order-status").periods[1].from = "rules-2027";
      },
      [`${FILE}: order-status, periods[1].from: there is no milestone "rules-2027"; expected the id of a milestone`],
    ],
    [
      "that starts in the middle of a chain",
      (data) => {
        clause(data, "order-status").periods[1].from = "rules-2026-03-02";
      },
      [
        `${FILE}: order-status, periods[1].from: "rules-2026-03-02" itself takes the place of "rules-2026-03"; expected the first milestone of its chain`,
      ],
    ],
    [
      "known before there was anything to know",
      (data) => {
        clause(data, "order-status").periods[1].known = "2025-09-10";
      },
      [
        `${FILE}: order-status, periods[1].known: 2025-09-10 is before anybody could know; expected 2025-09-11 or later`,
      ],
    ],
    [
      "with two periods for one start and one day of knowledge",
      (data) => {
        clause(data, "payment-received").periods[2].known = "2025-09-24";
      },
      [
        `${FILE}: payment-received, periods[2]: overlaps the one before: both start with "rules-2025-10-20", known 2025-09-24; expected one period for each start and day of knowledge`,
      ],
    ],
    [
      "whose periods stand in the wrong order of knowledge",
      (data) => {
        clause(data, "payment-received").periods[2].known = "2025-09-12";
      },
      [
        `${FILE}: payment-received, periods[2]: is known before the one before it (2025-09-24); expected the order of the days of knowledge`,
      ],
    ],
    [
      "whose periods stand in the wrong order of starts",
      (data) => {
        const period = {
          ...clause(data, "order-status").periods[1],
          from: "billing-document-links",
          known: "2026-02-10",
        };
        clause(data, "order-status").periods.push(period);
      },
      [
        `${FILE}: order-status, periods[2]: starts before the one before it (2026-03-02); expected the order of the starts`,
      ],
    ],
    [
      "whose periods begin on the same day by two milestones",
      (data) => {
        const period = { ...clause(data, "order-status").periods[1], from: "blocking-2026-03-02" };
        clause(data, "order-status").periods.push(period);
      },
      [
        `${FILE}: order-status, periods[2]: overlaps the one before: 2026-03-02 and 2026-03-02; expected starts that do not touch`,
      ],
    ],
    [
      "that is not allowed without a consequence",
      (data) => {
        delete clause(data, "order-status").periods[0].consequence;
      },
      [
        `${FILE}: order-status, periods[0].consequence: is missing; expected blocked, against_rules or account_risk where the effect is not_allowed`,
      ],
    ],
    [
      "that has a consequence without a ban",
      (data) => {
        clause(data, "payment-received").periods[0].consequence = "blocked";
      },
      [
        `${FILE}: payment-received, periods[0].consequence: stands beside the effect depends; expected none, unless the effect is not_allowed`,
      ],
    ],
    [
      "that cites what is no source",
      (data) => {
        clause(data, "order-status").citations[1].source = "news-2027";
      },
      [`${FILE}: order-status, citations[1].source: there is no source "news-2027"; expected the id of a source`],
    ],
    [
      "that quotes the press",
      (data) => {
        clause(data, "payment-reminder").citations[1].quote = "upomnienia";
      },
      [
        `${FILE}: payment-reminder, citations[1].quote: "wirtualnemedia-2025-09" is not Allegro's (press); expected null: only Allegro's words are quoted`,
      ],
    ],
    [
      "that is official by the press alone",
      (data) => {
        clause(data, "payment-reminder").citations.splice(2, 1);
        clause(data, "payment-reminder").citations.splice(0, 1);
      },
      [
        `${FILE}: payment-reminder, periods[1].standing: official without a source of Allegro's; expected reported or inferred, or an official citation`,
      ],
    ],
    [
      "with a remedy that is none",
      (data) => {
        clause(data, "order-status").remedies[0] = "pray";
      },
      [`${FILE}: order-status, remedies[0]: there is no remedy "pray"; expected the id of a remedy`],
    ],
    [
      "that stands twice",
      (data) => {
        clause(data, "payment-reminder").id = "order-status";
      },
      [`${FILE}: order-status: this clause stands already in ${FILE}; expected each id once`],
    ],
    [
      "for a finding that has one already",
      (data) => {
        clause(data, "shipment-status.integrated").case = "unknown_carrier";
      },
      [
        `${FILE}: shipment-status.unknown-carrier, act: shipment_status (unknown_carrier) has the clause "shipment-status.integrated" already; expected one clause for each act and case`,
      ],
    ],
    [
      "that is missing for an act",
      (data) => {
        data.clauses = data.clauses.filter(({ act }: Data) => act !== "payment_reminder");
      },
      ["the policy: the act payment_reminder has no clause; expected at least one"],
    ],
    [
      "with a day that does not exist",
      (data) => {
        clause(data, "order-status").periods[1].known = "2026-02-30";
      },
      [`${FILE}: order-status, periods[1].known: "2026-02-30" is not allowed here; expected a day like "2026-03-02"`],
    ],
    [
      "with a question that has one answer",
      (data) => {
        clause(data, "shipment-status.unknown-carrier").question.answers.length = 1;
      },
      [`${FILE}: shipment-status.unknown-carrier, question.answers: only 1 in the list; expected at least 2`],
    ],
    [
      "with a fact that is none",
      (data) => {
        clause(data, "order-status").facts = ["rule five"];
      },
      [
        `${FILE}: order-status, facts[0]: "rule five" is not allowed here; expected a line of the facts, like "R1" or "G21"`,
      ],
    ],
    [
      "without an id",
      (data) => {
        delete clause(data, "order-status").id;
      },
      [`${FILE}: clauses[2].id: is missing; expected a text`],
    ],
    [
      "with an id in capitals",
      (data) => {
        clause(data, "order-status").id = "Order Status";
      },
      [
        `${FILE}: Order Status, id: "Order Status" is not allowed here; expected an id in lower case with hyphens, like "fiscal-document"`,
      ],
    ],
  ];
  it.each(cases)("%s", (_, change, sentences) => expect(broken(FILE, change)).toEqual(sentences));
});

describe("a milestone", () => {
  const FILE = "milestones.yaml";
  const cases: [string, (data: Data) => void, string[]][] = [
    [
      "that supersedes what is not there",
      (data) => {
        milestone(data, "rules-2026-03").withdraws = "blocking";
      },
      [`${FILE}: rules-2026-03, withdraws: there is no milestone "blocking"; expected the id of a milestone`],
    ],
    [
      "that takes the place of one that gave way already",
      (data) => {
        milestone(data, "blocking-2026-03-02").supersedes = "rules-2025-10-20";
      },
      [
        `${FILE}: blocking-2026-03-02, supersedes: "rules-2025-10-20" gave way to "rules-2026-03" already; expected one milestone at most in the place of another`,
      ],
    ],
    [
      "that was announced before what it changes",
      (data) => {
        milestone(data, "blocking-2026-q1").announced = "2025-10-15";
      },
      [
        `${FILE}: rules-2026-03, announced: 2025-10-14 is earlier than "blocking-2026-q1"; expected 2025-10-15 or later`,
      ],
    ],
    [
      "that refines a month by a day outside it",
      (data) => {
        milestone(data, "rules-2026-03-02").effective = "2026-04-01";
      },
      [
        `${FILE}: rules-2026-03-02, effective: 2026-04-01 is not inside 2026-03; expected a date inside the refined one`,
      ],
    ],
    [
      "that both supersedes and refines",
      (data) => {
        milestone(data, "rules-2026-03-02").supersedes = "seller-mail-off";
      },
      [
        `${FILE}: rules-2026-03-02, refines: stands beside supersedes; expected one of the two: a date is replaced or made more precise`,
      ],
    ],
    [
      "with a date that is none",
      (data) => {
        milestone(data, "rules-2026-03").effective = "March 2026";
      },
      [
        `${FILE}: rules-2026-03, effective: "March 2026" is not allowed here; expected a date like "2026-03-02", "2026-03" or "2026-Q1"`,
      ],
    ],
    [
      "without a date, which must be said",
      (data) => {
        delete milestone(data, "rules-2026-03").effective;
      },
      [`${FILE}: rules-2026-03, effective: is missing; expected a date like "2026-03-02", "2026-03" or "2026-Q1"`],
    ],
    [
      "of a topic that is none",
      (data) => {
        milestone(data, "rules-2026-03").topic = "weather";
      },
      [
        `${FILE}: rules-2026-03, topic: "weather" is not allowed here; expected one of message_rules, documents, carriers, api`,
      ],
    ],
    [
      "without a source",
      (data) => {
        milestone(data, "rules-2026-03").sources = [];
      },
      [`${FILE}: rules-2026-03, sources: only 0 in the list; expected at least 1`],
    ],
    [
      "with a source that is not there",
      (data) => {
        milestone(data, "rules-2026-03").sources.push("rumour");
      },
      [`${FILE}: rules-2026-03, sources[1]: there is no source "rumour"; expected the id of a source`],
    ],
    [
      "that stands twice",
      (data) => {
        milestone(data, "messaging-beta-types").id = "seller-mail-off";
      },
      [`${FILE}: seller-mail-off: this milestone stands already in ${FILE}; expected each id once`],
    ],
  ];
  it.each(cases)("%s", (_, change, sentences) => expect(broken(FILE, change)).toEqual(sentences));

  it("in a circle", () => {
    const sentences = broken(FILE, (data) => {
      milestone(data, "messaging-beta-sandbox").supersedes = "messaging-beta-types";
      milestone(data, "messaging-beta-types").supersedes = "messaging-beta-sandbox";
    });
    expect(sentences).toEqual([
      `${FILE}: messaging-beta-sandbox, supersedes: the chain leads back to itself; expected a chain with a beginning`,
      `${FILE}: messaging-beta-types, supersedes: the chain leads back to itself; expected a chain with a beginning`,
    ]);
  });
});

describe("a source, carrier, note or remedy", () => {
  const cases: [string, string, (data: Data) => void, string[]][] = [
    [
      "source without https",
      "sources.yaml",
      (data) => {
        data.sources[0].url = "http://developer.allegro.pl/";
      },
      [
        'sources.yaml: news-2025-09-11, url: "http://developer.allegro.pl/" is not allowed here; expected an address that begins with "https://"',
      ],
    ],
    [
      "source that stands twice",
      "sources.yaml",
      (data) => {
        data.sources.push(data.sources[0]);
      },
      ["sources.yaml: news-2025-09-11: this source stands already in sources.yaml; expected each id once"],
    ],
    [
      "carrier of unknown integration, which must be null",
      "carriers.yaml",
      (data) => {
        data.carriers[0].integrated = "unknown";
      },
      ['carriers.yaml: ALLEGRO, integrated: "unknown" is not allowed here; expected true or false'],
    ],
    [
      "carrier with a name in capitals",
      "carriers.yaml",
      (data) => {
        data.carriers[0].names = ["Poczta Łódź"];
      },
      [
        'carriers.yaml: ALLEGRO, names[0]: "Poczta Łódź" is not allowed here; expected a name in lower case without diacritics, like "poczt* polsk*"',
      ],
    ],
    [
      "carrier without a name and without a word why",
      "carriers.yaml",
      (data) => {
        const dpd = data.carriers.find(({ id }: Data) => id === "DPD");
        dpd.names = [];
      },
      ["carriers.yaml: DPD, names: no name and no word why; expected a name, or the reason under uncertain"],
    ],
    [
      "carrier with the name of another",
      "carriers.yaml",
      (data) => {
        const dhl = data.carriers.find(({ id }: Data) => id === "DHL");
        dhl.names = ["dpd"];
      },
      ['carriers.yaml: DHL, names: "dpd" names DPD already; expected each name once'],
    ],
    [
      "carrier with a source that is not there",
      "carriers.yaml",
      (data) => {
        data.carriers[0].source = "hearsay";
      },
      ['carriers.yaml: ALLEGRO, source: there is no source "hearsay"; expected the id of a source'],
    ],
    [
      "note with a source that is not there",
      "notes.yaml",
      (data) => {
        data.notes[0].sources = ["hearsay"];
      },
      ['notes.yaml: reply, sources[0]: there is no source "hearsay"; expected the id of a source'],
    ],
    [
      "remedy that ends before it begins",
      "remedies.yaml",
      (data) => {
        Object.assign(data.remedies[0], { since: "2026-03-02", until: "2026-03-02" });
      },
      ["remedies.yaml: invoice-upload, until: 2026-03-02 is not after 2026-03-02; expected a later day"],
    ],
    [
      "remedy with a path that is none",
      "remedies.yaml",
      (data) => {
        data.remedies[0].endpoint.path = "order/invoice";
      },
      [
        'remedies.yaml: invoice-upload, endpoint.path: "order/invoice" is not allowed here; expected a path like "/order/checkout-forms/{id}/invoices"',
      ],
    ],
    [
      "file with something else in it",
      "notes.yaml",
      (data) => {
        data.remarks = [];
      },
      ['notes.yaml: unknown key "remarks"; expected one of clauses, milestones, sources, carriers, remedies, notes'],
    ],
  ];
  it.each(cases)("%s", (_, file, change, sentences) => expect(broken(file, change)).toEqual(sentences));
});

describe("a file", () => {
  const withText = (text: string) => told([...allegroFiles(), { file: "extra.yaml", text }]);
  it.each([
    ["with a key twice", "notes: []\nnotes: []\n", "extra.yaml: line 2: a key stands twice; expected each key once"],
    [
      "with a key twice, deep in it",
      "notes:\n  - id: a\n    facts: []\n    facts: []\n",
      "extra.yaml: line 4: a key stands twice; expected each key once",
    ],
    ["that is empty", "", "extra.yaml: is empty; expected a group of keys"],
    ["that is a list", "- a\n", "extra.yaml: is a list; expected a group of keys"],
    ["with a list that is none", "notes: none\n", 'extra.yaml: notes: "none" is not allowed here; expected a list'],
  ])("%s", (_, text, sentence) => expect(withText(text)).toEqual([sentence]));

  it.each([
    ["that is no YAML", "notes: [\n"],
    ["with an alias that leads nowhere", "notes: *nothing\n"],
    [
      "with aliases that explode",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
        .split("")
        .map((key, index) => `${key}: &${key} [${`*${"abcdefghi"[index]},`.repeat(9).slice(0, -1)}]\n`)
        .join("")}`,
    ],
  ])("%s is told, and not thrown", (_, text) => {
    const [sentence = ""] = withText(text);
    expect(sentence).toMatch(/^extra\.yaml: .*this is not YAML \(.+\); expected valid YAML$/);
  });

  it("with several problems tells all of them", () => {
    const sentences = broken("notes.yaml", (data) => {
      delete data.notes[0].id;
      data.notes[1].text = "one language";
      data.notes[2].sources = "none";
    });
    expect(sentences).toHaveLength(3);
  });

  it("does not hide what is wrong with another", () => {
    const files = allegroFiles().map(({ file, text }) => ({ file, text: `${text}\nwrong: true\n` }));
    expect(told(files)).toHaveLength(files.length);
  });
});

describe("loadPolicy", () => {
  it("throws all problems in one error, one a line", () => {
    const files = [{ file: "extra.yaml", text: "notes: 1\nwrong: 2\n" }];
    expect(() => loadPolicy(files)).toThrow(PolicyError);
    expect(() => loadPolicy(files)).toThrow(
      'extra.yaml: notes: "1" is not allowed here; expected a list\nextra.yaml: unknown key "wrong"; expected one of clauses, milestones, sources, carriers, remedies, notes',
    );
  });

  it("does not depend on the order of the files", () => {
    expect(loadPolicy(allegroFiles().reverse()).version).toBe(allegro().version);
  });

  it("says by its version that something changed", () => {
    const files = allegroFiles().map(({ file, text }) => ({
      file,
      text: text.replace("Miłego weekendu", "Dobrego weekendu"),
    }));
    expect(loadPolicy(files).version).not.toBe(allegro().version);
  });
});

describe("readPolicy", () => {
  const compiled = (): Data => JSON.parse(JSON.stringify(allegro()));
  const sentence = (json: unknown) => {
    try {
      readPolicy(json, "allegro.json");
    } catch (error) {
      if (error instanceof PolicyError) return error.message;
      throw error;
    }
    return undefined;
  };

  it("gives back what was compiled", () => expect(readPolicy(compiled())).toEqual(allegro()));

  it("refuses content that is not what its version says", () => {
    const json = compiled();
    json.clauses[0].periods[0].effect = "depends";
    expect(sentence(json)).toMatch(
      new RegExp(
        `^allegro\\.json: version: the content has the version "[0-9a-f]{12}"; expected "${json.version}", as the file says of itself$`,
      ),
    );
  });

  it("names the entry of a wrong shape", () => {
    const json = compiled();
    json.clauses[0].reply = "never";
    expect(sentence(json)).toBe(
      'allegro.json: fiscal-document, reply: "never" is not allowed here; expected one of allowed, not_allowed, depends',
    );
  });

  it.each([
    [null, "allegro.json: is empty; expected a group of keys"],
    ["{}", 'allegro.json: "{}" is not allowed here; expected a group of keys'],
  ])("refuses %s", (json, expected) => expect(sentence(json)).toBe(expected));

  it("refuses a policy whose act has no clause, even under a right version", () => {
    const json = compiled();
    json.clauses.pop();
    const real = /has the version "(\w+)"/.exec(sentence(json) ?? "")?.[1];
    expect(sentence({ ...json, version: real })).toBe(
      "allegro.json: the act other has no clause; expected at least one",
    );
  });
});
