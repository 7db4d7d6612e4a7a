import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

const INVOICE = "Faktura w załączniku.";
const SIZE = "Jaki rozmiar wysłać?";
const PARCEL = "Paczka została przekazana kurierowi.";
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-"));
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const invoice = file("faktura.txt", INVOICE);
const size = file("rozmiar.txt", SIZE);

describe("check", { concurrent: true }, () => {
  it.each([
    ["allowed", ["--text", SIZE], 0, "✅ Możesz wysłać"],
    ["not allowed", ["--text", INVOICE], 1, "⛔ Nie wysyłaj z własnej inicjatywy: Allegro zatrzyma ten e-mail"],
    ["as a reply", ["--text", INVOICE, "--reply"], 0, "✅ Możesz wysłać jako odpowiedź"],
    ["depends", ["--text", PARCEL], 3, "❓ To zależy: czy kupujący widzi śledzenie"],
    ["the carrier is told", ["--text", PARCEL, "--carrier-integrated", "yes"], 1, "⛔"],
    ["empty", ["--text", ""], 2, "⚪ Wiadomość jest pusta."],
    [
      "an earlier day",
      ["--text", INVOICE, "--as-of", "2026-02-28", "--known-at", "2025-12-01"],
      0,
      "Od marca 2026: nie.",
    ],
    ["English", ["--text", INVOICE, "--lang", "en"], 1, "⛔ Do not send this unasked"],
    ["the strictest of several", [invoice, size], 1, "2 wiadomości: 1 nie wolno, 1 wolno wysłać."],
  ])("%s", async (_name, args, code, part) => {
    const ran = await runCli(["check", ...args]);
    expect(ran.out).toContain(part);
    expect(ran).toMatchObject({ code, err: "" });
  });

  it.each([
    ["a file that is not there", ["check", join(folder, "nope.txt")], "Nie ma takiego pliku"],
    ["a folder", ["check", folder], "To jest folder"],
    ["a ZIP named .txt", ["check", file("zip.txt", Buffer.from("PK\u0003\u0004abc", "latin1"))], "ZIP"],
    [
      "another encoding",
      ["check", file("cyrillic.txt", Buffer.from("\u00ca\u00ee\u00e4 \u00f2\u00ee\u00e2\u00e0\u00f0\u00f3", "latin1"))],
      "UTF-8",
    ],
    ["a wrong value", ["check", "--text", "x", "--as-of", "jutro"], '--as-of "jutro"'],
    ["an unknown option", ["check", "--frob"], "Opcji --frob nie ma"],
    ["an unknown command", ["chekc"], "Może chodziło o check?"],
    ["no receipt", ["why", "nope"], "To nie jest pokwitowanie"],
    ["a receipt's id alone", ["why", "K7M2P9QX"], "nie ma gdzie odszukać"],
    ["an unknown clause", ["policy", "show", "nope"], "fiscal-document"],
    ["no days", ["policy", "diff", "a", "b"], "„a” to nie dzień"],
    ["no policy", ["policy", "lint", folder], ".yaml"],
  ])("%s is told in a sentence and ends with 2", async (_name, args, part) => {
    const ran = await runCli(args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe("");
    expect(ran.err).toContain(part);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ["10 MB of one letter", "a".repeat(10_000_000), 2],
    ["200,000 times the same letter", "a".repeat(200_000), 2],
    ["HTML nested 100,000 deep", `${"<div>".repeat(100_000)}${SIZE}${"</div>".repeat(100_000)}`, 0],
    ["a script", `<script>alert("${INVOICE}")</script><p>${SIZE}</p>`, 0],
    ["only an image", '<p><img src="x.png"></p>', 2],
    ["bytes", Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]), 2],
    ["nothing", "", 2],
  ])("%s does not crash it", async (_name, input, code) => {
    const ran = await runCli(["check", "-"], input);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it("underlines on a terminal, and never into a pipe or against NO_COLOR", async () => {
    const args = ["check", "--text", INVOICE];
    expect((await runCli(args, "", { FORCE_COLOR: "1" })).out).toContain(`\u001b[4m${INVOICE}\u001b[24m`);
    for (const env of [{}, { NO_COLOR: "1" }, { FORCE_COLOR: "0" }]) {
      expect((await runCli(args, "", env)).out).not.toContain("\u001b");
    }
  });

  it("prints JSON of the same shape for one message and for many", async () => {
    const ran = await runCli(["check", invoice, size, join(folder, "nope.txt"), "--format", "json"]);
    expect(ran.code).toBe(2);
    const { messages, summary } = JSON.parse(ran.out);
    expect(summary).toEqual({ messages: 3, allowed: 1, not_allowed: 1, depends: 0, unreadable: 0, error: 1 });
    expect(messages[0]).toMatchObject({
      id: invoice,
      decision: "not_allowed",
      acts: ["fiscal_document"],
      text: INVOICE,
    });
    expect(messages[2]).toMatchObject({ id: join(folder, "nope.txt"), error: expect.stringContaining("pliku") });
  });
});

describe("check --jsonl", { concurrent: true }, () => {
  const answers = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("answers each line in order, bad ones too, and goes on", async () => {
    const input = Buffer.concat([
      Buffer.from(`{"id":"a","text":"${INVOICE}"}\n`),
      Buffer.from("{bad\n\n"),
      Buffer.from(`{"id":"b","text":"${SIZE}","context":{"carrier":"INPOST"}}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"id":3,"text":" "}\n'),
      Buffer.from(`{"id":"c","text":"${INVOICE}","context":{"initiator":"reply"}}\n`),
      Buffer.from(`{"id":"d","text":"Dzień dobry","attachments":[{"name":"faktura_123.pdf"}]}`),
    ]);
    const ran = await runCli(["check", "--jsonl"], input);
    expect(ran).toMatchObject({ code: 2, err: "" });
    const [a, bad, b, latin, empty, c, d, ...more] = answers(ran.out);
    expect(a).toMatchObject({ id: "a", decision: "not_allowed", otherwise: { asReply: "allowed" } });
    expect(Object.keys(bad)).toEqual(["error"]);
    expect(b).toEqual({ id: "b", error: expect.stringContaining('"carrier"') });
    expect(latin).toEqual({ error: expect.stringContaining("UTF-8") });
    expect(empty).toEqual({ id: 3, unreadable: "empty" });
    expect(c).toMatchObject({ id: "c", decision: "allowed", otherwise: { asSeller: "not_allowed" } });
    expect(d).toMatchObject({ id: "d", decision: "not_allowed" });
    expect(more).toEqual([]);
  });

  it("answers with spans, words in one language, the first remedy and a receipt", async () => {
    const ran = await runCli(["check", "--jsonl", "--lang", "en"], `{"id":"a","text":"Witam. ${INVOICE}"}\n`);
    expect(ran.code).toBe(1);
    const [answer] = answers(ran.out);
    expect(Object.keys(answer)).toEqual(
      expect.arrayContaining([
        "id",
        "decision",
        "acts",
        "findings",
        "questions",
        "otherwise",
        "hints",
        "text",
        "receipt",
      ]),
    );
    const finding = answer.findings.find(({ act }: { act: string }) => act === "fiscal_document");
    expect(finding).toMatchObject({
      clause: "fiscal-document",
      effect: "not_allowed",
      consequence: "blocked",
      standing: "official",
      remedy: { text: expect.any(String), endpoint: { method: "POST", path: "/order/checkout-forms/{id}/invoices" } },
    });
    expect(answer.text.slice(finding.span.start, finding.span.end)).toBe(finding.quote);
    expect(finding.sources[0]).toEqual({
      title: expect.any(String),
      url: expect.stringMatching(/^https:/),
      published: "2026-02-10",
    });
    expect(answer.receipt).toMatchObject({ id: expect.stringMatching(/^[2-9A-Z]{8}$/), context: {} });
  });

  it("answers 1,000 lines in order, the same bytes each time", async () => {
    const texts = [INVOICE, SIZE, PARCEL];
    const input = Array.from({ length: 1000 }, (_, index) => JSON.stringify({ id: index, text: texts[index % 3] }));
    const once = await runCli(["check", "--jsonl"], input.join("\n"));
    const again = await runCli(["check", "--jsonl"], input.join("\n"));
    expect(once.code).toBe(1);
    expect(answers(once.out).map(({ id }) => id)).toEqual(input.map((_, index) => index));
    expect(again.out).toBe(once.out);
  });

  it("takes what a line leaves out from the options", async () => {
    const ran = await runCli(
      ["check", "--jsonl", "--reply", "--as-of", "2026-03-02"],
      `{"text":"${INVOICE}"}\n{"text":"${INVOICE}","context":{"initiator":"seller"}}`,
    );
    const [reply, seller] = answers(ran.out);
    expect(reply).toMatchObject({ decision: "allowed", receipt: { asOf: "2026-03-02" } });
    expect(seller.decision).toBe("not_allowed");
  });
});

describe("the other commands", { concurrent: true }, () => {
  it("why proves a receipt, or says what differs", async () => {
    const printed = await runCli(["check", invoice, "--format", "json"]);
    const { receipt } = JSON.parse(printed.out).messages[0];
    const whole = file("receipt.json", printed.out);
    const same = await runCli(["why", whole, invoice]);
    expect(same.code).toBe(0);
    expect(same.out).toContain(`Zgadza się: pokwitowanie ${receipt.id}`);
    expect(same.out).toContain("fiscal-document");
    const days = ["--as-of", receipt.asOf, "--known-at", receipt.knownAt];
    expect((await runCli(["why", receipt.id, invoice, ...days])).code).toBe(0);
    expect((await runCli(["why", JSON.stringify(receipt), invoice])).code).toBe(0);
    const other = await runCli(["why", whole, size]);
    expect(other.code).toBe(1);
    expect(other.out).toContain("Różni się: tekst.");
    const older = await runCli(["why", JSON.stringify({ ...receipt, id: "22222222", engine: "old" }), invoice]);
    expect(older.out).toContain("Różni się: wersja rozpoznawania.");
    const withoutText = await runCli(["why", whole]);
    expect(withoutText.code).toBe(0);
    expect(withoutText.out).toContain("bez tekstu");
    expect(withoutText.out).toContain("fiscal-document");
    expect(withoutText.out).not.toContain("order-status");
  });

  it("timeline keeps to what was known", async () => {
    const ran = await runCli(["timeline", "--as-of", "2025-12-01", "--known-at", "2025-12-01", "--format", "json"]);
    expect(ran.code).toBe(0);
    const { timeline } = JSON.parse(ran.out);
    expect(timeline.map(({ date }: { date: string }) => date)).toContain("2026-03");
    expect(timeline.every(({ announced }: { announced: string }) => announced <= "2025-12-01")).toBe(true);
  });

  it("policy shows a clause, compares days and checks the files", async () => {
    const shown = await runCli(["policy", "show", "shipment_status", "--format", "json"]);
    expect(JSON.parse(shown.out).clauses.length).toBeGreaterThanOrEqual(3);
    const diff = await runCli(["policy", "diff", "2025-10-19", "2026-03-02", "--format", "json"]);
    expect(JSON.parse(diff.out).added.map(({ clause }: { clause: string }) => clause)).toContain("fiscal-document");
    const broken = mkdtempSync(join(tmpdir(), "czy-wolno-policy-"));
    writeFileSync(join(broken, "clauses.yaml"), "clauses: [{ id: x }]\n");
    const lint = await runCli(["policy", "lint", broken]);
    expect(lint.code).toBe(1);
    expect(lint.out).toContain("clauses.yaml: x");
  });

  it("guide judges what is piped in and takes answers", async () => {
    const ran = await runCli(["guide"], `${PARCEL}\n.\n2\n${INVOICE}\n`);
    expect(ran.code).toBe(0);
    const firsts = ran.out.split("\n").filter((line) => /^[✅⛔❓]/u.test(line));
    expect(firsts.map((line) => line.slice(0, 1))).toEqual(["❓", "✅", "⛔"]);
    expect((await runCli(["guide"])).out).toContain("Wiadomość jest pusta.");
  });
});
