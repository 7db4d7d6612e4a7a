import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Audited } from "../../src/audit/audited.js";
import { makeZip } from "../files/make-zip.js";
import { runCli } from "../main/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-audit-"));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const INVOICE = "Faktura w załączniku.";
const SIZE = "Jaki rozmiar wysłać?";
const PARCEL = "Paczka została przekazana kurierowi.";
const good = file("good/rozmiar.txt", SIZE);
const bad = file("bad/faktura.txt", INVOICE);
const open = file("open/paczka.md", PARCEL);
const empty = file("empty/nic.txt", "");
file("shop/b/faktura.html", `<p>${INVOICE}</p>`);
file("shop/a.csv", `Nazwa;Opis\nRozmiar;${SIZE}\nPaczka;${PARCEL}\n`);
file("shop/c.zip", makeZip([{ name: "x/adres.txt", bytes: "Jaki adres?" }]));
file("shop/.hidden/faktura.txt", INVOICE);
file("shop/node_modules/faktura.txt", INVOICE);
file("shop/logo.png", "x");

const audited = async (...args: string[]) => {
  const ran = await runCli(["audit", ...args, "--format", "json"]);
  return { ...ran, ...(JSON.parse(ran.out) as { templates: Audited[]; summary: Record<string, unknown> }) };
};

describe("audit", { timeout: 60_000, concurrent: true }, () => {
  it.each([
    ["allowed", [good], 0],
    ["not allowed", [bad, good], 1],
    ["depends", [open, good], 3],
    ["unreadable", [empty, bad], 2],
    ["before the rules", [bad, "--as-of", "2026-02-15", "--known-at", "2026-02-15"], 0],
  ])("ends as check does: %s", async (_name, args, code) => {
    expect(await runCli(["audit", ...args])).toMatchObject({ code, err: "" });
  });

  it("of a folder: each file that is read, in the order of the names, archives and tables taken apart", async () => {
    const { templates, code } = await audited(join(folder, "shop"), "--columns", "body=Opis,name=Nazwa");
    const told = templates.map(({ file: of, name, decision }) => [of.replace(/^.*\/shop\//, ""), name, decision]);
    expect(told).toEqual([
      ["a.csv", "Rozmiar", "allowed"],
      ["a.csv", "Paczka", "depends"],
      ["b/faktura.html", expect.stringContaining("b/faktura.html"), "not_allowed"],
      ["c.zip", "x/adres.txt", "allowed"],
    ]);
    expect(code).toBe(1);
  });
  it("a file that is named twice is audited once", async () => {
    expect((await audited(good, join(folder, "good"))).summary).toMatchObject({ templates: 1 });
  });
  it("settings answer what would be asked", async () => {
    const settings = file("shop.yaml", "carriers: [InPost]\ntracking_visible: true\ntool: Panel\n");
    expect((await audited(open, "--settings", settings)).templates[0]).toMatchObject({
      decision: "not_allowed",
      tool: "Panel",
    });
  });

  it("a baseline is written, accepted, and fails with what is new", async () => {
    const templates = file("base/x.txt", INVOICE);
    const baseline = join(folder, "baseline.json");
    expect((await runCli(["audit", templates, "--baseline", baseline, "--write-baseline"])).code).toBe(0);
    expect(readFileSync(baseline, "utf8")).not.toContain("załączniku");
    const known = await audited(templates, "--baseline", baseline);
    expect(known).toMatchObject({ code: 0, summary: { not_allowed: 1, accepted: 1 } });
    file("base/x.txt", `${INVOICE}\nProsimy o ocenę.`);
    expect((await runCli(["audit", templates, "--baseline", baseline])).code).toBe(1);
  });

  it("many templates are judged by several threads: the same results in the same order", async () => {
    const texts = [SIZE, INVOICE, PARCEL, `${INVOICE}\n${SIZE}`, ""];
    const lines = Array.from({ length: 700 }, (_, at) =>
      JSON.stringify({ name: `t${at}`, text: `${texts[at % 5]}${at % 5 === 4 ? "" : `\nNr ${at}.`}` }),
    );
    const many = file("many.jsonl", lines.join("\n"));
    const [once, twice, few] = await Promise.all([
      audited(many),
      audited(many),
      audited(file("few.jsonl", lines.slice(0, 40).join("\n"))),
    ]);
    expect(once.out).toBe(twice.out);
    expect(once.templates.map(({ name }) => name)).toEqual(lines.map((_, at) => `t${at}`));
    const plain = ({ decision, says, trimmed, findings }: Audited) => ({
      decision,
      says,
      trimmed,
      quotes: findings.map(({ quote, line }) => [quote, line]),
    });
    expect(once.templates.slice(0, 40).map(plain)).toEqual(few.templates.map(plain));
    expect(once.summary).toMatchObject({ templates: 700, unreadable: 140 });
  });

  it.each(["sarif", "html"])("prints %s to a file", async (format) => {
    const output = join(folder, `report.${format}`);
    const ran = await runCli(["audit", bad, "--format", format, "--output", output, "--lang", "en"]);
    expect(ran).toMatchObject({ code: 1, out: "", err: "" });
    expect(readFileSync(output, "utf8")).toContain("faktura.txt");
  });

  it.each([
    ["no path", [], "PATH"],
    ["a path that is not there", [join(folder, "nowhere")], "nowhere"],
    ["a report that cannot be written", [bad, "--output", join(folder, "no/where.txt")], "where.txt"],
  ])("%s is told in words", async (_name, args, part) => {
    const ran = await runCli(["audit", ...args]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(part);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });
  it("a folder without templates", async () => {
    mkdirSync(join(folder, "nothing"));
    expect((await runCli(["audit", join(folder, "nothing")])).err).toContain("żadnego szablonu");
  });
  it("a file that cannot be read is told, and the others are judged", async () => {
    const { templates, code } = await audited(file("broken.csv", "x;y\n1;2\n"), good);
    expect(templates.map(({ decision }) => decision)).toEqual(["error", "allowed"]);
    expect(code).toBe(2);
  });
});
