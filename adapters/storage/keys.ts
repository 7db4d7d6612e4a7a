import { createHash, hkdfSync } from "node:crypto";

/** A key of 32 bytes that seals what is kept. `id` is written beside what it sealed. */
export interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The keys in use: the first seals, all of them open. */
export interface Keys {
  readonly first: Key;
  readonly all: readonly Key[];
}

/**
 * Reads one key, or `id:key,id:key`. A key without an id gets one from its hash, so that it is found again when a list
 * takes the place of the single key. Undefined where the text is neither.
 */
export function readKeys(text: string): Keys | undefined {
  const all = text.split(",").map((part) => readKey(part.trim()));
  const [first] = all;
  if (first === undefined || !all.every((key) => key !== undefined)) return undefined;
  if (new Set(all.map(({ id }) => id)).size !== all.length) return undefined;
  return { first, all };
}

function readKey(part: string): Key | undefined {
  const [, id, text] = /^(?:([A-Za-z0-9_.-]{1,40}):)?([A-Za-z0-9+/_=-]+)$/.exec(part) ?? [];
  if (text === undefined) return undefined;
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  if (bytes.length !== 32) return undefined;
  return { id: id ?? createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes };
}

/** A key for one other use, made from a key; whoever knows it learns nothing of the key itself. */
export function derivedKey(key: Key, use: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", key.bytes, "czy-wolno", use, 32));
}
