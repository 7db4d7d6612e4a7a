import { describe, expect, test } from "vitest";
import { readSentFiles } from "../../adapters/files/read-sent-files.js";
import { isReadable, MOST_TEMPLATES, mostBytes } from "../../src/audit/sent-files.js";
import { makeZip, type Packed } from "../files/make-zip.js";

const sent = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});
const TXT = sent("faktura.txt", "Faktura w załączniku.");
const TABLE = "nazwa,treść\nFaktura,Faktura w załączniku.\nGrawer,Jaki grawer?\n";
const packed = (files: readonly Packed[]) => makeZip(files);

describe("what files come to", () => {
  test.each([
    ["one text", [TXT], ["check", ["Faktura w załączniku."]]],
    ["a table of one row", [sent("a.csv", "nazwa,treść\nFaktura,Jeden\n")], ["check", ["Jeden"]]],
    ["a table of several", [sent("a.csv", TABLE)], ["audit", "a.csv", ["Faktura", "Grawer"]]],
    ["an archive of one", [sent("a.zip", packed([{ name: "x.txt", bytes: "Jeden" }]))], ["audit", "a.zip", ["x.txt"]]],
    ["several files", [TXT, sent("b.txt", "Dwa")], ["audit", "faktura.txt (+1)", ["faktura.txt", "b.txt"]]],
    ["two of one name", [sent("a.csv", "nazwa,treść\nX,Jeden\nX,Dwa\n")], ["audit", "a.csv", ["X", "X (2)"]]],
    ["nothing", [], ["check", []]],
  ] as const)("%s", async (_name, files, expected) => {
    const read = await readSentFiles(files);
    expect(read.problems).toEqual([]);
    const came =
      "audit" in read
        ? ["audit", read.audit.name, read.audit.templates.map(({ name }) => name)]
        : ["check", read.messages.map(({ text }) => text)];
    expect(came).toEqual(expected);
  });
});

describe("hostile and broken files", () => {
  const bomb = packed([{ name: "bomba.txt", bytes: Buffer.alloc(11 * 1024 * 1024, 97) }]);
  test.each([
    ["larger than an archive may be", sent("a.zip", bomb), "10 MB"],
    [
      "one that lies about its size",
      sent("a.zip", packed([{ name: "a.txt", bytes: "Jeden".repeat(99), size: 5 }])),
      "",
    ],
    ["one with a password", sent("a.zip", packed([{ name: "a.txt", bytes: "Jeden", flags: 1 }])), ""],
    ["no archive", sent("a.zip", "PK but not really"), ""],
    ["no table", sent("a.csv", "x,y\n1,2\n"), "„body”"],
    ["no text", sent("a.txt", Uint8Array.from([0, 1, 2, 0, 0, 255, 0])), ""],
  ])("%s is told in a sentence", async (_name, file, words) => {
    const read = await readSentFiles([file]);
    const told = "audit" in read ? read.audit.templates.flatMap((one) => ("problem" in one ? [one.problem] : [])) : [];
    const [{ pl = "", en = "" } = {}] = [...read.problems, ...told];
    expect([pl.length > 20, en.length > 20, pl.includes(words)]).toEqual([true, true, true]);
    expect(bomb.byteLength).toBeLessThan(100_000);
    // Beside a good file the good one is still judged.
    const both = await readSentFiles([file, TXT]);
    expect("audit" in both && both.audit.templates.map((one) => "problem" in one)).toEqual([true, false]);
  });

  test("an archive in an archive is passed over, and so are hidden files and paths that lead out", async () => {
    const inner = packed([{ name: "x.txt", bytes: "W środku" }]);
    const outer = packed([
      { name: "inner.zip", bytes: inner },
      { name: ".hidden.txt", bytes: "Ukryty" },
      { name: "../../etc/a.txt", bytes: "Na zewnątrz" },
      { name: "dobry.txt", bytes: "Jeden" },
    ]);
    const read = await readSentFiles([sent("a.zip", outer)]);
    expect("audit" in read && read.audit.templates.map(({ name }) => name)).toEqual(["dobry.txt"]);
    expect(JSON.stringify(read)).not.toMatch(/W środku|Ukryty|Na zewnątrz/);
  });

  test("of too many templates, and of too much text, as many are read as are judged, and that is said", async () => {
    const rows = Array.from({ length: MOST_TEMPLATES + 5 }, (_row, index) => `N${index},Jaki kolor?`).join("\n");
    const many = await readSentFiles([sent("a.csv", `nazwa,treść\n${rows}\n`), TXT]);
    expect("audit" in many && [many.audit.templates.length, many.audit.cut]).toEqual([MOST_TEMPLATES, true]);
    const long = sent("a.txt", "x".repeat(900_000));
    const much = await readSentFiles([long, long, long, long, long, TXT]);
    expect("audit" in much && [much.audit.templates.length, much.audit.cut]).toEqual([4, true]);
    const few = await readSentFiles([TXT, TXT]);
    expect("audit" in few && few.audit.cut).toBe(false);
  });
});

test.each([
  ["a.txt", true, 1_000_000],
  ["A.ZIP", true, 5_000_000],
  ["a.csv", true, 5_000_000],
  ["a.eml", true, 1_000_000],
  ["faktura.pdf", false, 1_000_000],
  ["zip", false, 1_000_000],
])("%s: readable %j, at most %d bytes", (name, readable, bytes) => {
  expect([isReadable(name), mostBytes(name)]).toEqual([readable, bytes]);
});
