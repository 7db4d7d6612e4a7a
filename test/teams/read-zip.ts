import { crc32 } from "node:zlib";

/** The files of a zip whose entries are stored; reads the directory at the end as any other program would. */
export function readZip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("no entry where one should be");
    const [size, name, extra, comment] = [24, 28, 30, 32].map((offset, index) =>
      index === 0 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const file = zip.subarray(start, start + size);
    if (crc32(file) !== zip.readUInt32LE(at + 16)) throw new Error("a checksum is wrong");
    files.set(zip.toString("ascii", at + 46, at + 46 + name), file);
    at += 46 + name + extra + comment;
  }
  return files;
}
