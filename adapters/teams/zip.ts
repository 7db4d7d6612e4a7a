import { crc32 } from "node:zlib";

/** A file of an archive. The name is ASCII with `/` between folders. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that the format knows: the same files give the same archive. */
const DAY = (0 << 9) | (1 << 5) | 1;
const VERSION = 20;

/** A zip archive of files that are stored as they are; icons and short JSON gain nothing by being packed. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const named = Buffer.from(name, "ascii");
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(DAY, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(named.length, 22);
    const local = Buffer.concat([signature(0x04034b50), shared, named]);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION, 0);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([signature(0x02014b50), made, shared, rest, named]));
    parts.push(local, Buffer.from(bytes));
    at += local.length + bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value, 0);
  return four;
}
