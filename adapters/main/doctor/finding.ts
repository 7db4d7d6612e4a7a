import type { Words } from "../../../src/policy/words.js";

/** What one look found, in a sentence; where something is wrong, what to do. Never a secret. */
export interface Finding {
  readonly check: string;
  readonly said: Words;
  /** Only where something is wrong. */
  readonly todo?: Words;
}

/** All is well. */
export function well(check: string, pl: string, en: string): Finding {
  return { check, said: { pl, en } };
}

/** Something is wrong. */
export function wrong(check: string, said: Words, todo: Words): Finding {
  return { check, said, todo };
}
