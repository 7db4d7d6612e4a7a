import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.js";
import { checker } from "../verdict/real-checker.js";

/** What comes out: a decision, or the reason why there is none. */
function outcome(message: string | Message): string {
  const verdict = checker.check(
    typeof message === "string" ? { text: message } : message,
    {},
    "2026-11-23",
    "2026-11-23",
  );
  return "unreadable" in verdict ? verdict.unreadable : verdict.decision;
}

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3)) % 256);

// The limit of each is the test's time-out: many times what is needed, and far less than anything that is not linear takes.
describe("bad input gets an answer, never a crash", () => {
  it.each<[string, () => string | Message, string]>([
    ["empty", () => "", "empty"],
    ["only an image", () => '<html><body><img src="cid:1"></body></html>', "image_only"],
    ["10 MB of text", () => "Jaki rozmiar wysłać? ".repeat(500_000), "too_long"],
    ["10 MB of HTML", () => `<html><body>${"<p>x</p>".repeat(1_300_000)}</body></html>`, "too_long"],
    ["10 MB in the subject", () => ({ text: "Jaki rozmiar?", subject: "a".repeat(10_000_000) }), "too_long"],
    ["bytes read as Latin letters", () => Buffer.from(bytes(100_000)).toString("latin1"), "binary"],
    ["bytes read as UTF-8", () => Buffer.from(bytes(100_000)).toString("utf8"), "binary"],
    ["bytes read as UTF-16", () => Buffer.from(bytes(100_000)).toString("utf16le"), "language"],
    [
      "a zip named .txt",
      () => Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes(5000)]).toString("latin1"),
      "binary",
    ],
    [
      "Polish in the wrong encoding",
      () => Buffer.from("Jaki rozmiar wysłać? Proszę o odpowiedź.").toString("latin1"),
      "allowed",
    ],
    [
      "invalid UTF-8 inside a text",
      () => Buffer.from([...Buffer.from("Jaki rozmiar"), 0xff, 0xc3, ...Buffer.from(" wysłać?")]).toString("utf8"),
      "allowed",
    ],
    ["halves of letters", () => "\ud83dJaki\udc00 rozmiar\ud800 wysłać?\udfff", "allowed"],
    ["nothing but halves of letters", () => "\ud800".repeat(1000), "empty"],
    ["HTML nested 100,000 deep", () => `${"<div>".repeat(100_000)}Jaki rozmiar wysłać?`, "allowed"],
    [
      "HTML nested and closed",
      () => `${"<b>".repeat(100_000)}Faktura w załączniku.${"</b>".repeat(100_000)}`,
      "not_allowed",
    ],
    ["quotations nested 100,000 deep", () => `<p>Jaki rozmiar wysłać?</p>${"<blockquote>".repeat(100_000)}`, "allowed"],
    [
      "lists, tables and cells nested",
      () => `${"<ul><li><table><tr><td>".repeat(20_000)}Jaki rozmiar wysłać?`,
      "allowed",
    ],
    ["a script", () => "<script>alert('Faktura w załączniku')</script><p>Jaki rozmiar wysłać?</p>", "allowed"],
    ["a script alone", () => "<script>alert('Jaki rozmiar?')</script>", "empty"],
    ["a script in an attribute", () => '<p onclick="Faktura w załączniku">Jaki rozmiar wysłać?</p>', "allowed"],
    ["one emoji 100,000 times", () => "📦".repeat(100_000), "empty"],
    ["one mark 200,000 times", () => "!".repeat(200_000), "empty"],
    ["one hyphen 200,000 times", () => "-".repeat(200_000), "empty"],
    ["200,000 spaces", () => " ".repeat(200_000), "empty"],
    ["200,000 line ends", () => "\n".repeat(200_000), "empty"],
    ["200,000 zero bytes", () => "\0".repeat(200_000), "binary"],
    [
      "a word among 200,000 spaces",
      () => `${" ".repeat(100_000)}Jaki rozmiar wysłać?${" ".repeat(100_000)}`,
      "allowed",
    ],
    [
      "an attribute of 200,000 letters",
      () => `<p>Jaki rozmiar wysłać?</p><p title="${"a".repeat(200_000)}"></p>`,
      "allowed",
    ],
    [
      "a thousand attachments",
      () => ({
        text: "Jaki rozmiar wysłać?",
        attachments: Array.from({ length: 1000 }, (_, at) => ({ name: `zdjecie${at}.jpg` })),
      }),
      "allowed",
    ],
    [
      "a file's name of 100,000 letters",
      () => ({ text: "Jaki rozmiar wysłać?", attachments: [{ name: `${"a".repeat(100_000)}.jpg` }] }),
      "allowed",
    ],
    [
      "a file without a name",
      () => ({ text: "Jaki rozmiar wysłać?", attachments: [{ name: "" }, { name: " \n" }] }),
      "allowed",
    ],
    [
      "a file's name over two lines",
      () => ({ text: "Jaki rozmiar wysłać?", attachments: [{ name: "faktura\n.pdf" }] }),
      "not_allowed",
    ],
  ])("%s", (_, make, wanted) => expect(outcome(make())).toBe(wanted));
});

describe("names that JavaScript knows are words like others", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"])("%s", (word) => {
    expect(["allowed", "depends", "gibberish", "language"]).toContain(outcome(word));
    expect(outcome(`Jaki rozmiar wysłać? ${word}`)).not.toBe("not_allowed");
    expect(outcome(`Faktura w załączniku. ${word} https://${word}/x`)).toBe("not_allowed");
  });
  it("an answer by such a name settles nothing", () => {
    const answers = JSON.parse('{"__proto__":"yes","constructor":"yes"}');
    const verdict = checker.check({ text: "Paczka jest już w drodze." }, { answers }, "2026-11-23", "2026-11-23");
    expect("decision" in verdict && verdict.decision).toBe("depends");
  });
});
