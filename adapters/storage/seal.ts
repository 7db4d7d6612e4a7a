// The parts alone: all of jose is twice as many files to load.
import { decodeProtectedHeader } from "jose/decode/protected_header";
import { compactDecrypt } from "jose/jwe/compact/decrypt";
import { CompactEncrypt } from "jose/jwe/compact/encrypt";
import type { Keys } from "./keys.js";

/** Seals data so that only a holder of the keys can read it, and only at the place that it was sealed for. */
export interface Seal {
  /** @param place the row it is for: what is copied into another row, or another tenant's, does not open there */
  seal(place: string, data: unknown): Promise<string>;
  /** Undefined where the keys do not open it, it was changed, or it was sealed for another place. */
  open(place: string, sealed: string): Promise<unknown>;
  /** Whether it was sealed by the first key; what was not is to be sealed again. */
  isCurrent(sealed: string): boolean;
}

/** A seal by JSON Web Encryption (`jose`, AES-256-GCM). The key's id and the place stand in its protected header. */
export function createSeal(keys: Keys): Seal {
  return {
    seal: (place, data) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(data)))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: keys.first.id, place })
        .encrypt(keys.first.bytes),
    open: async (place, sealed) => {
      const by = keyIdOf(sealed);
      for (const key of [...keys.all].sort((a, b) => Number(b.id === by) - Number(a.id === by))) {
        try {
          const { plaintext, protectedHeader } = await compactDecrypt(sealed, key.bytes);
          if (protectedHeader.place !== place) return undefined;
          return JSON.parse(new TextDecoder().decode(plaintext));
        } catch {
          // Sealed by another key, or changed: a key that was given without an id may have one now.
        }
      }
      return undefined;
    },
    isCurrent: (sealed) => keyIdOf(sealed) === keys.first.id,
  };
}

function keyIdOf(sealed: string): string | undefined {
  try {
    return decodeProtectedHeader(sealed).kid;
  } catch {
    return undefined;
  }
}
