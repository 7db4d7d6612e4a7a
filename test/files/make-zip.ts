import { crc32, deflateRawSync } from "node:zlib";

/** A file to pack; numbers that an archive says of it may be lies. */
export interface Packed {
  readonly name: string | Buffer;
  readonly bytes: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
}

/** A zip archive as other programs write it, packed, with what a test wants to be wrong about it. */
export function makeZip(files: readonly Packed[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, method = 8, flags = 0x800, crc, size } of files) {
    const plain = Buffer.from(bytes as string);
    const data = method === 8 ? deflateRawSync(plain) : plain;
    const named = Buffer.from(name as string);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc ?? crc32(plain), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(size ?? plain.length, 18);
    shared.writeUInt16LE(named.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), shared, rest, named]));
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), shared, named, data]);
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([
    ...parts,
    listed,
    Buffer.from("PK\u0005\u0006", "latin1"),
    end,
    Buffer.from(comment, "latin1"),
  ]);
}
