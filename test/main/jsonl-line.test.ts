import { describe, expect, it } from "vitest";
import { readJsonlLine } from "../../adapters/main/jsonl-line.js";

describe("a line of --jsonl", () => {
  it.each([
    ['{"text":"a"}', { message: { text: "a" }, context: {} }],
    ['{"id":7,"text":"","extra":1}', { id: 7, message: { text: "" }, context: {} }],
    ['{"id":null,"text":"a","subject":null,"context":null}', { message: { text: "a" }, context: {} }],
    [
      '{"id":"x","text":"a","subject":"s","attachments":[{"name":"f.pdf","mediaType":"application/pdf"},{"name":"g"}],"asOf":"2026-03-02","knownAt":"2026-02-10"}',
      {
        id: "x",
        message: {
          text: "a",
          subject: "s",
          attachments: [{ name: "f.pdf", mediaType: "application/pdf" }, { name: "g" }],
        },
        context: {},
        asOf: "2026-03-02",
        knownAt: "2026-02-10",
      },
    ],
    [
      '{"text":"a","context":{"initiator":"reply","medium":"discussion","automated":false,"carrier_integrated":true,"invoice_requested":null,"marketplace":"cz"}}',
      {
        message: { text: "a" },
        context: {
          initiator: "reply",
          medium: "discussion",
          automated: false,
          carrier_integrated: true,
          marketplace: "cz",
        },
      },
    ],
  ])("%s", (line, expected) => {
    expect(readJsonlLine(line)).toEqual(expected);
  });

  it.each([
    ["{bad", undefined, "JSON"],
    ["[]", undefined, "obiektu"],
    ["null", undefined, "obiektu"],
    ['{"id":"1"}', "1", "„text”"],
    ['{"id":"1","text":5}', "1", "„text”"],
    ['{"id":{},"text":"a"}', undefined, "„id”"],
    ['{"id":"1","text":"a","context":{"carier":true}}', "1", '"carier"'],
    ['{"id":"1","text":"a","context":{"medium":"sms"}}', "1", "email, message_center, discussion"],
    ['{"id":"1","text":"a","context":{"automated":"yes"}}', "1", "true lub false"],
    ['{"id":"1","text":"a","attachments":["f.pdf"]}', "1", "plik.pdf"],
    ['{"id":"1","text":"a","asOf":"2026-02-30"}', "1", "2026-03-02"],
    ['{"id":"1","text":"a","knownAt":"soon"}', "1", "„knownAt”"],
  ])("%s is an error", (line, id, part) => {
    const read = readJsonlLine(line);
    expect(read.id).toBe(id);
    expect("error" in read && read.error.pl).toContain(part);
  });
});
