import { hash } from "node:crypto";
import type { Day } from "../policy/day.js";
import type { Context } from "./context.js";

/** What a verdict was computed from, so that it can be computed again. The text itself is not in it, only its SHA-256. */
export interface Receipt {
  /** Eight letters and digits that stand for all the rest. */
  readonly id: string;
  /** The recogniser's version: rules, weights and code. */
  readonly engine: string;
  readonly policy: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly context: Context;
  /** SHA-256 of the judged text, hexadecimal. */
  readonly text: string;
}

const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** The receipt of a verdict. The same input under the same engine and policy has the same receipt. */
export function receiptOf(made: Omit<Receipt, "id" | "text">, text: string): Receipt {
  const hashed = { ...made, text: hash("sha256", text) };
  const digest = hash("sha256", stable(hashed), "buffer");
  let id = "";
  for (let index = 0; index < 8; index++) id += ALPHABET[(digest[index] as number) & 31];
  return { id, ...hashed };
}

/** JSON with sorted keys: the order in which a person said things makes no difference. */
function stable(value: unknown): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`)
    .join(",")}}`;
}
