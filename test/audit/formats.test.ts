import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Audited } from "../../src/audit/audited.js";
import { fingerprintsOf, NO_BASELINE, readBaseline, writeBaseline } from "../../src/audit/baseline.js";
import { github } from "../../src/audit/formats/github.js";
import { html } from "../../src/audit/formats/html.js";
import { json } from "../../src/audit/formats/json.js";
import { junit } from "../../src/audit/formats/junit.js";
import { sarif } from "../../src/audit/formats/sarif.js";
import { text } from "../../src/audit/formats/text.js";
import { printed, reportOf, SAMPLES, template } from "./report-of.js";
import { SARIF_SCHEMA } from "./sarif-schema.js";

const report = reportOf(SAMPLES);
const nothing = reportOf([]);
const accepted = async () => {
  const lines = [];
  for await (const one of report.results()) lines.push(...fingerprintsOf(one));
  return reportOf(SAMPLES, { baseline: readBaseline(writeBaseline(lines)) ?? NO_BASELINE });
};

describe("text", () => {
  it("a table, details of what needs a change, and the figures", async () => {
    const out = await printed(text(), report);
    expect(out).toMatch(/^Dziś +Szablon\n✅ Wolno +a\.txt\n⛔ Nie wolno +szablony\/faktura, nowa: 50%\.txt\n/);
    expect(out).toContain("«faktura jest w załączniku.» (faktura lub paragon, wiersz 3)");
    expect(out).toContain("6 szablonów. nie wolno: 2, to zależy: 1, nie do oceny: 1, błąd: 1, wolno: 1.");
    expect(out).toContain("Żadna przyszła zmiana zasad nie jest znana.");
  });
  it("nothing in it steers a terminal", async () => {
    expect(await printed(text(), report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
  it("before a milestone it has a column for it, as precise as was announced", async () => {
    const day = await printed(text(), reportOf(SAMPLES, { asOf: "2026-02-15" }));
    expect(day).toMatch(/^Dziś +Od 2 marca 2026 +Szablon\n/);
    expect(day).toMatch(/✅ Wolno +⛔ Nie wolno +szablony/);
    expect(day).toContain("Zmienia ocenę: 2 szablony.");
    expect(day).toContain("Co zdecyduje od 2 marca 2026:");
    const month = await printed(text(), reportOf(SAMPLES, { asOf: "2025-11-01", lang: "en" }));
    expect(month).toMatch(/^Today +From March 2026 +Template\n/);
  });
  it("what a baseline accepts has no details", async () => {
    const out = await printed(text(), await accepted());
    expect(out).toContain("(przyjęte wcześniej)");
    expect(out).not.toContain("«faktura");
  });
});

describe("json", () => {
  it("one object with the results and the figures", async () => {
    const read = JSON.parse(await printed(json, report)) as { templates: Audited[]; summary: object };
    expect(read.templates.map(({ decision }) => decision)).toEqual([
      "allowed",
      "not_allowed",
      "not_allowed",
      "depends",
      "unreadable",
      "error",
    ]);
    expect(read.summary).toMatchObject({ templates: 6, not_allowed: 2, accepted: 0, next: null, asOf: "2026-11-23" });
  });
  it("names the next change", async () => {
    const read = JSON.parse(await printed(json, reportOf(SAMPLES, { asOf: "2025-11-01" })));
    expect(read.summary.next).toMatchObject({ date: "2026-03", judgedOn: "2026-04-01", milestone: "rules-2026-03" });
  });
  it("of nothing", async () => expect(JSON.parse(await printed(json, nothing))).toMatchObject({ templates: [] }));
});

describe("sarif", () => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  ajv.addFormat("uri", (uri) => URL.canParse(uri));
  ajv.addFormat("uri-reference", (uri) => URL.canParse(uri, "https://a/") && !/[ <>"{}|\\^`]/.test(uri));
  const valid = ajv.compile(SARIF_SCHEMA);

  it.each([
    ["of samples", async () => report],
    ["with a baseline", accepted],
    ["of nothing", async () => nothing],
  ])("%s it keeps to the schema", async (_name, of) => {
    const log = JSON.parse(await printed(sarif, await of()));
    valid(log);
    expect(valid.errors ?? []).toEqual([]);
  });
  it("the schema refuses what is wrong", () => {
    expect(valid({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
    expect(valid({ version: "2.0.0", runs: [] })).toBe(false);
    const run = { tool: { driver: { name: "x" } }, results: [{ message: { text: "x" }, level: "fatal" }] };
    expect(valid({ version: "2.1.0", runs: [run] })).toBe(false);
  });
  it("each result has its rule, its place and its name", async () => {
    const [run] = JSON.parse(await printed(sarif, report)).runs;
    expect(run.results.length).toBe(3);
    for (const { ruleId, ruleIndex, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    }
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "szablony/faktura%2C%20nowa%3A%2050%25.txt" },
      region: { startLine: 3 },
    });
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "error", "warning"]);
    expect(run.invocations[0].toolExecutionNotifications.length).toBe(2);
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });
  it("what a baseline accepts is suppressed", async () => {
    const [run] = JSON.parse(await printed(sarif, await accepted())).runs;
    for (const { suppressions } of run.results) expect(suppressions).toEqual([{ kind: "external" }]);
  });
});

describe("junit", () => {
  it("a case for each template; hostile names and texts are only text", async () => {
    const out = await printed(junit, report);
    expect(out).toContain('<testsuites tests="6" failures="3" errors="2">');
    expect(out.match(/<testcase /g)?.length).toBe(6);
    expect(out.match(/<(failure|error) /g)?.length).toBe(5);
    expect(out).not.toMatch(/<img|<script|<x>/);
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    // Every tag is closed in order.
    const open: string[] = [];
    for (const [, end, name, alone] of out.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (alone) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name as string);
    }
    expect(open).toEqual([]);
  });
  it("what depends passes where it does not fail", async () => {
    const out = await printed(junit, reportOf(SAMPLES, { failOn: "not_allowed" }));
    expect(out).toContain('failures="2" errors="2"');
    expect(out.match(/<system-out>/g)?.length).toBe(1);
  });
});

describe("github", () => {
  it("one command a line, whatever a template is called or says", async () => {
    const out = await printed(github, report);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBe(6);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^\r\n]*::[^\r\n]*$/);
    expect(lines[0]).toMatch(
      /^::error file=szablony\/faktura%2C nowa%3A 50%25\.txt,line=3,title=szablony\/faktura%2C nowa%3A 50%25\.txt::faktura lub paragon: „faktura jest w załączniku\.”%0A/,
    );
    expect(lines[2]).toMatch(/^::warning file=eksport\.csv,line=7,title=[^:]*%0D%0Ax::/);
  });
  it("what a baseline accepts is left out", async () => {
    expect((await printed(github, await accepted())).trimEnd().split("\n").length).toBe(2);
  });
});

describe("html", () => {
  it("one page without anything from outside, and nothing of a template is markup", async () => {
    const out = await printed(html, report);
    expect(out).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^"]+/,
    );
    expect(out).not.toMatch(/<(?:script|img|link|iframe|object|form|base)\b/i);
    expect(out).not.toMatch(/\ssrc=(?!x onerror)|url\(|@import|\son[a-z]+="/i);
    expect(out).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;");
    expect(out).toContain('<html lang="pl">');
    expect(out).toContain('name="viewport"');
  });
  it("its links lead to the articles that are there, or to sources", async () => {
    const out = await printed(html, report);
    const ids = new Set([...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, href] of out.matchAll(/href="([^"]+)"/g)) {
      if (href?.startsWith("#")) expect(ids).toContain(href.slice(1));
      else expect(href).toMatch(/^https:\/\//);
    }
    expect(ids.size).toBe(5);
  });
  it("its policy allows its own style and no other", async () => {
    const out = await printed(html, nothing);
    const { createHash } = await import("node:crypto");
    const style = /<style>([\s\S]*?)<\/style>/.exec(out)?.[1] ?? "";
    expect(out).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(out).not.toMatch(/ style="/);
  });
  it("says what changes next, or that nothing is known", async () => {
    expect(await printed(html, report)).toContain("Żadna przyszła zmiana zasad nie jest znana.");
    const before = await printed(html, reportOf([template("Faktura jest w załączniku.")], { asOf: "2026-02-15" }));
    expect(before).toContain('data-head="Od 2 marca 2026"');
    expect(before).toContain("<h3>Co zdecyduje od 2 marca 2026</h3>");
  });
});
