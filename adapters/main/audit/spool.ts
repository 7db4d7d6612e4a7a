import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Audited } from "../../../src/audit/audited.js";
import { byteLines } from "../byte-lines.js";

/** Results that are written once and read as often as a format needs them. */
export interface Spool {
  add(audited: Audited): Promise<void>;
  /** All results in their order, from the beginning. */
  results(): AsyncIterable<Audited>;
  close(): Promise<void>;
}

/** Up to so many characters of JSON are held in memory: most audits never touch the disk. */
const IN_MEMORY = 4 * 1024 * 1024;
const AT_ONCE = 256 * 1024;

/**
 * Keeps results in memory, and from some 4 MB on in a file that only its owner may read and that is deleted at the end.
 *
 * @param inMemory characters of JSON to hold before a file is made
 */
export function createSpool(inMemory = IN_MEMORY): Spool {
  const path = join(tmpdir(), `czy-wolno-${randomBytes(12).toString("hex")}.jsonl`);
  let lines: string[] = [];
  let length = 0;
  let file: Awaited<ReturnType<typeof open>> | undefined;
  const write = async () => {
    file ??= await open(path, "wx", 0o600);
    await file.appendFile(`${lines.join("\n")}\n`);
    lines = [];
    length = 0;
  };
  return {
    add: async (audited) => {
      const line = JSON.stringify(audited);
      lines.push(line);
      length += line.length;
      if (length > (file === undefined ? inMemory : AT_ONCE)) await write();
    },
    results: async function* () {
      if (file === undefined) {
        for (const line of lines) yield JSON.parse(line) as Audited;
        return;
      }
      if (lines.length > 0) await write();
      for await (const line of byteLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
        if (line !== "too_long") yield JSON.parse(line.toString("utf8")) as Audited;
      }
    },
    close: async () => {
      await file?.close();
      if (file !== undefined) await rm(path, { force: true });
      lines = [];
    },
  };
}
