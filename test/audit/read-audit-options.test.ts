import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAuditOptions } from "../../adapters/main/audit/read-audit-options.js";
import { UsageProblem } from "../../adapters/main/usage-problem.js";
import { allegro } from "../policy/allegro-files.js";

const { carriers } = allegro();
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-options-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const baseline = file(
  "baseline.json",
  '{"version":1,"accepted":[{"template":"a","clause":"b","effect":"depends","fingerprint":"0123456789abcdef"}]}',
);

describe("options of an audit", () => {
  it("have defaults", () => {
    expect(readAuditOptions({}, carriers)).toMatchObject({
      format: "text",
      failOn: "depends",
      settings: {},
      lang: "pl",
    });
  });
  it("a settings file in YAML or JSON; columns that are said win over it", () => {
    const yaml = file("a.yaml", "carriers: [dpd]\ncolumns: { body: A, name: B }\n");
    const json = file("a.json", '{"carriers":["dpd"],"columns":{"body":"A","name":"B"}}');
    for (const settings of [yaml, json]) {
      const read = readAuditOptions({ settings, columns: "body=Treść" }, carriers);
      expect(read.settings.carriers).toEqual(["DPD"]);
      expect(read.columns).toEqual({ body: "Treść", name: "B" });
    }
  });
  it("a baseline is read, but not where it is to be written", () => {
    expect([...readAuditOptions({ baseline }, carriers).baseline.accepted]).toEqual(["0123456789abcdef"]);
    const written = readAuditOptions({ baseline, writeBaseline: true }, carriers);
    expect([written.baseline.accepted.size, written.writeBaseline]).toEqual([0, baseline]);
  });
  it.each([
    ["no such format", { format: "pdf" }, "sarif"],
    ["no such thing to fail on", { failOn: "all" }, "--fail-on"],
    ["a baseline to write nowhere", { writeBaseline: true }, "--baseline"],
    ["settings that are none", { settings: file("wrong.yaml", "carrier: INPOST\n") }, '"carrier"'],
    ["settings that are no YAML", { settings: file("broken.yaml", "a: 1\nb: [\n") }, "YAML"],
    ["settings that are not there", { settings: join(folder, "x.yaml") }, "x.yaml"],
    ["a baseline of something else", { baseline: file("x.json", "{}") }, "x.json"],
    ["columns of nobody's", { columns: "tresc=x" }, "body"],
    ["columns without a heading", { columns: "body" }, "body=Text"],
    ["a day that is none", { asOf: "2026-02-30" }, "2026-02-30"],
    ["another language", { lang: "de" }, "--lang"],
  ])("%s is told in words", (_name, raw, part) => {
    const read = () => readAuditOptions(raw, carriers);
    expect(read).toThrow(UsageProblem);
    expect(read).toThrow(part);
  });
});
