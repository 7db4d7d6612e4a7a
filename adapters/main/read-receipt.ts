import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { isDay } from "../../src/policy/day.js";
import { MARKETPLACES, MEDIA } from "../../src/verdict/context.js";
import type { Receipt } from "../../src/verdict/receipt.js";
import { UsageProblem } from "./usage-problem.js";

/** What was given as RECEIPT: its id, and all of it and the clauses it rests on where JSON was given. */
export interface ReceiptGiven {
  readonly id: string;
  readonly receipt?: Receipt;
  readonly clauses?: readonly string[];
}

const receipt = z.object({
  id: z.string(),
  engine: z.string(),
  policy: z.string(),
  asOf: z.string().refine(isDay),
  knownAt: z.string().refine(isDay),
  context: z.strictObject({
    initiator: z.exactOptional(z.enum(["seller", "reply"])),
    medium: z.exactOptional(z.enum(MEDIA)),
    automated: z.exactOptional(z.boolean()),
    carrier_integrated: z.exactOptional(z.boolean()),
    invoice_requested: z.exactOptional(z.boolean()),
    marketplace: z.exactOptional(z.enum(MARKETPLACES)),
    answers: z.exactOptional(z.record(z.string(), z.string())),
  }),
  text: z.string().regex(/^[0-9a-f]{64}$/),
});
const answered = z.object({ receipt, findings: z.array(z.object({ clause: z.string() })).optional() });
const printed = z.object({ messages: z.array(z.unknown()) });

/**
 * Reads RECEIPT: an id of eight letters and digits, or JSON (itself or in a file) that holds a receipt: alone, in an answer
 * of `check`, or in what `check --format json` printed for one message.
 * Throws a UsageProblem when it is none of these.
 */
export function readReceipt(given: string): ReceiptGiven {
  if (/^[2-9A-HJ-NP-Z]{8}$/i.test(given) && !existsSync(given)) return { id: given.toUpperCase() };
  const json = parsed(given.trimStart().startsWith("{") ? given : contentOf(given));
  const batch = printed.safeParse(json);
  const answers = batch.success ? batch.data.messages : [json];
  const found = answers.flatMap((one) => receiptIn(one) ?? []);
  const [only, ...more] = found;
  if (only === undefined) throw unknown();
  if (more.length > 0) throw several(found.map(({ id }) => id));
  return only;
}

function receiptIn(json: unknown): ReceiptGiven | undefined {
  const alone = receipt.safeParse(json);
  if (alone.success) return { id: alone.data.id, receipt: alone.data };
  const within = answered.safeParse(json);
  if (!within.success) return undefined;
  const clauses = within.data.findings?.map(({ clause }) => clause);
  return {
    id: within.data.receipt.id,
    receipt: within.data.receipt,
    ...(clauses === undefined ? {} : { clauses: [...new Set(clauses)] }),
  };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw unknown();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unknown();
  }
}

function unknown(): UsageProblem {
  return new UsageProblem({
    pl: "To nie jest pokwitowanie. Oczekujemy ośmiu znaków, na przykład K7M2P9QX, albo JSON-a z pokwitowaniem (tekstu lub pliku). Skopiuj je z wyniku czy-wolno check.",
    en: "This is not a receipt. Expected eight characters like K7M2P9QX, or JSON that holds a receipt (text or file). Copy it from the output of czy-wolno check.",
  });
}

function several(ids: readonly string[]): UsageProblem {
  return new UsageProblem({
    pl: `Jest tu ${ids.length} pokwitowań (${ids.slice(0, 5).join(", ")}…). Oczekujemy jednego; podaj jeden wynik z listy „messages”.`,
    en: `There are ${ids.length} receipts here (${ids.slice(0, 5).join(", ")}…). Expected one; give one answer of the list "messages".`,
  });
}
