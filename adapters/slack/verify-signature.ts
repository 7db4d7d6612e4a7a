import { createHmac, timingSafeEqual } from "node:crypto";

/** Slack's clock and ours may differ by this much; what is older was recorded by somebody and sent again. */
export const SIGNATURE_SECONDS = 300;

/** What is wrong with a signature. */
export type SignatureProblem = "missing" | "stale" | "wrong";

/** Headers as Node gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What is wrong with a request's signature, or nothing. The comparison takes the same time wherever the two differ.
 *
 * @param nowSeconds since 1970
 */
export function signatureProblem(
  secret: string,
  headers: Headers,
  body: Uint8Array,
  nowSeconds: number,
): SignatureProblem | undefined {
  const time = headers["x-slack-request-timestamp"];
  const signature = headers["x-slack-signature"];
  if (typeof time !== "string" || typeof signature !== "string" || !/^\d{1,12}$/.test(time)) return "missing";
  if (Math.abs(nowSeconds - Number(time)) > SIGNATURE_SECONDS) return "stale";
  const expected = Buffer.from(`v0=${createHmac("sha256", secret).update(`v0:${time}:`).update(body).digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? undefined : "wrong";
}
