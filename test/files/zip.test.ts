import { describe, expect, it } from "vitest";
import { FileProblem } from "../../adapters/files/file-problem.js";
import { readArchive } from "../../adapters/files/read-archive.js";
import { readZip, type ZipCaps } from "../../adapters/files/zip.js";
import { makeZip } from "./make-zip.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** Everything that an archive holds, or the problem. */
const unpacked = (archive: Uint8Array, caps?: ZipCaps) => {
  try {
    return readZip(archive, caps).map(({ name, bytes }) => [name, text(bytes())]);
  } catch (error) {
    if (error instanceof FileProblem) return error.words.en;
    throw error;
  }
};
async function messages(archive: Uint8Array, caps?: ZipCaps) {
  const found = [];
  for await (const one of readArchive(archive, undefined, caps))
    found.push("problem" in one ? [one.name, one.problem.en] : [one.name, one.message.text]);
  return found;
}

const ZEROS = new Uint8Array(5_000_000);
const SMALL: ZipCaps = { files: 3, file: 1_000, whole: 2_000 };

describe("a zip archive", () => {
  it.each([
    ["packed", makeZip([{ name: "a.txt", bytes: "Jaki rozmiar?" }]), [["a.txt", "Jaki rozmiar?"]]],
    ["stored", makeZip([{ name: "a.txt", bytes: "A", method: 0 }]), [["a.txt", "A"]]],
    ["an empty file", makeZip([{ name: "a.txt", bytes: "" }]), [["a.txt", ""]]],
    ["with a comment", makeZip([{ name: "a.txt", bytes: "A" }], "PK\u0005\u0006 ... x"), [["a.txt", "A"]]],
    [
      "folders are no files",
      makeZip([
        { name: "x/", bytes: "" },
        { name: "x/a.txt", bytes: "A" },
      ]),
      [["x/a.txt", "A"]],
    ],
    ["names of Windows", makeZip([{ name: "x\\ą.txt", bytes: "A" }]), [["x/ą.txt", "A"]]],
    ["names in an older code", makeZip([{ name: Buffer.from([0xb9, 0x2e, 0x74]), bytes: "A" }]), [["ą.t", "A"]]],
    ["of nothing", makeZip([]), []],
  ])("%s", (_name, archive, expected) => expect(unpacked(archive)).toEqual(expected));

  it.each([
    ["no archive", Buffer.from("Dzień dobry"), "damaged"],
    ["nothing", Buffer.alloc(0), "damaged"],
    ["cut off", makeZip([{ name: "a.txt", bytes: "A".repeat(100) }]).subarray(0, 60), "damaged"],
    ["encrypted", makeZip([{ name: "a.txt", bytes: "A", flags: 1 }]), "password"],
    ["another packing", makeZip([{ name: "a.txt", bytes: "A", method: 14 }]), "kind of ZIP"],
    ["a wrong checksum", makeZip([{ name: "a.txt", bytes: "A", crc: 7 }]), "damaged"],
    ["too many files", makeZip(Array.from({ length: 4 }, (_, at) => ({ name: `${at}`, bytes: "" }))), "too much"],
    ["a file too large", makeZip([{ name: "a.txt", bytes: ZEROS }]), "too much"],
    ["larger than it says", makeZip([{ name: "a.txt", bytes: ZEROS, size: 900 }]), "damaged"],
    ["smaller than it says", makeZip([{ name: "a.txt", bytes: "A", size: 900 }]), "damaged"],
    [
      "all together too large",
      makeZip(Array.from({ length: 3 }, (_, at) => ({ name: `${at}`, bytes: "A".repeat(800) }))),
      "too much",
    ],
  ])("%s is refused in words", (_name, archive, part) => expect(unpacked(archive, SMALL)).toContain(part));

  it("never unpacks more than it was told: a bomb costs nothing", () => {
    const bomb = makeZip([{ name: "a.txt", bytes: new Uint8Array(200_000_000), size: 1_000 }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(unpacked(bomb)).toContain("damaged");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
  it("files that overlap are counted each", () => {
    const one = makeZip([{ name: "a.txt", bytes: "A".repeat(800) }]);
    const zip = Buffer.from(one);
    const start = zip.readUInt32LE(zip.length - 6);
    const entry = zip.subarray(start, zip.length - 22);
    const end = Buffer.from(zip.subarray(zip.length - 22));
    end.writeUInt16LE(3, 8);
    end.writeUInt16LE(3, 10);
    expect(unpacked(Buffer.concat([zip.subarray(0, start), entry, entry, entry, end]), SMALL)).toContain("too much");
  });
  it("bytes at random never do more than be refused", () => {
    const archive = Buffer.from(makeZip([{ name: "a.txt", bytes: "Jaki rozmiar wysłać?" }]));
    for (let at = 0; at < archive.length; at++) {
      const broken = Buffer.from(archive);
      broken[at] = (broken[at] as number) ^ 0xff;
      expect(() => unpacked(broken)).not.toThrow();
    }
  });
});

describe("the messages in an archive", () => {
  it("in the order of their names; others and hidden ones are passed over; what cannot be read is told", async () => {
    const archive = makeZip([
      { name: "b/tabela.csv", bytes: "name;body\nA;Jaki rozmiar?\n;Jaki kolor?\n" },
      { name: "a.txt", bytes: "Jaki adres?" },
      { name: "__MACOSX/a.txt", bytes: "x" },
      { name: ".git/a.txt", bytes: "x" },
      { name: "logo.png", bytes: "x" },
      { name: "c.csv", bytes: "nic\nx" },
      { name: "w.zip", bytes: "x" },
    ]);
    expect(await messages(archive)).toEqual([
      ["a.txt", "Jaki adres?"],
      ["b/tabela.csv: A", "Jaki rozmiar?"],
      ["b/tabela.csv:2", "Jaki kolor?"],
      ["c.csv", expect.stringContaining('no column "body"')],
    ]);
  });
  it("of which there are none", async () => {
    await expect(messages(makeZip([{ name: "logo.png", bytes: "x" }]))).rejects.toThrow("holds no templates");
  });
  it("one damaged file does not hide the others", async () => {
    const archive = makeZip([
      { name: "a.txt", bytes: "A", crc: 1 },
      { name: "b.txt", bytes: "Jaki adres?" },
    ]);
    expect(await messages(archive)).toEqual([
      ["a.txt", expect.stringContaining("damaged")],
      ["b.txt", "Jaki adres?"],
    ]);
  });
});
