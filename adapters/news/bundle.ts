import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { checkWhole } from "../../src/policy/check-whole.js";
import type { Policy } from "../../src/policy/policy.js";
import { readPolicy } from "../../src/policy/read-policy.js";

/** Why a bundle was refused; each has its sentence in `docs/news-and-review.md` and in `policy status`. */
export type BundleRefusal = "malformed" | "unsigned" | "other_key" | "changed" | "newer_format" | "not_a_policy";

const FORMAT = "czy-wolno-policy/1";
const outer = z.object({
  format: z.string(),
  /** The exact bytes that were signed, in base64url. */
  payload: z.string(),
  key: z.string().optional(),
  signature: z.string().optional(),
});
const inner = z.object({ format: z.literal(FORMAT), made: z.int().min(0), policy: z.unknown() });

/** A bundle as JSON: the policy, when it was made, and an Ed25519 signature over exactly these bytes. */
export function signBundle(policy: Policy, madeAt: number, privateKey: KeyObject): string {
  const payload = Buffer.from(JSON.stringify({ format: FORMAT, made: madeAt, policy }));
  return `${JSON.stringify({
    format: FORMAT,
    key: publicTextOf(createPublicKey(privateKey)),
    signature: sign(null, payload, privateKey).toString("base64url"),
    payload: payload.toString("base64url"),
  })}\n`;
}

/** What a bundle holds where one of the pinned keys has signed it, and why not otherwise. Never throws. */
export function openBundle(
  text: string,
  pinned: readonly KeyObject[],
): { readonly policy: Policy; readonly madeAt: number } | { readonly refused: BundleRefusal } {
  const read = outer.safeParse(jsonOf(text));
  if (!read.success) return { refused: "malformed" };
  const { format, payload, key, signature } = read.data;
  if (signature === undefined || signature === "") return { refused: "unsigned" };
  const bytes = Buffer.from(payload, "base64url");
  const good = pinned.some((one) => verify(null, bytes, one, Buffer.from(signature, "base64url")));
  if (!good) return { refused: pinned.some((one) => publicTextOf(one) === key) ? "changed" : "other_key" };
  // Only now anything inside is looked at.
  if (format !== FORMAT) return { refused: "newer_format" };
  const content = inner.safeParse(jsonOf(bytes.toString("utf8")));
  if (!content.success) return { refused: "malformed" };
  try {
    const policy = readPolicy(content.data.policy, "bundle");
    return checkWhole(policy, "bundle").length > 0
      ? { refused: "not_a_policy" }
      : { policy, madeAt: content.data.made };
  } catch {
    return { refused: "not_a_policy" };
  }
}

/** A new pair: the private key as PEM, the public one as it is pinned. */
export function newBundleKey(): { readonly pem: string; readonly pin: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return { pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), pin: publicTextOf(publicKey) };
}

/** The private key in a PEM; undefined where it is none of Ed25519. */
export function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A pinned key, 32 bytes in base64url; undefined where it is none. */
export function readPin(text: string): KeyObject | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined;
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: text }, format: "jwk" });
  } catch {
    return undefined;
  }
}

/** The key as it is pinned. */
export function publicTextOf(key: KeyObject): string {
  return key.export({ format: "jwk" }).x ?? "";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
