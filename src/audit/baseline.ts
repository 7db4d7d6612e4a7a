import { z } from "zod";
import type { Audited } from "./audited.js";

/** What was accepted once: fingerprints, and for the reader which template and clause each stands for. No text. */
export interface Baseline {
  readonly accepted: ReadonlySet<string>;
}

const schema = z.object({
  version: z.literal(1),
  accepted: z.array(z.object({ fingerprint: z.string().regex(/^[0-9a-f]{16}$/) })),
});

/** Nothing is accepted. */
export const NO_BASELINE: Baseline = { accepted: new Set() };

/** Reads a baseline from its JSON; undefined where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = schema.safeParse(json);
  if (!read.success) return undefined;
  return { accepted: new Set(read.data.accepted.map(({ fingerprint }) => fingerprint)) };
}

/** The result, marked as accepted where everything that speaks against it is. What cannot be read is never accepted. */
export function withBaseline(audited: Audited, { accepted }: Baseline): Audited {
  const names = fingerprintsOf(audited).map(({ fingerprint }) => fingerprint);
  return names.length > 0 && names.every((name) => accepted.has(name)) ? { ...audited, accepted: true } : audited;
}

/** A line of a baseline: what is accepted, and what it stands for. */
export interface Accepted {
  readonly template: string;
  readonly clause: string;
  readonly effect: string;
  readonly fingerprint: string;
}

/** What a result brings into a baseline; each fingerprint once. */
export function fingerprintsOf({ file, name, findings, fingerprint, decision }: Audited): Accepted[] {
  const template = name === file ? file : `${file}: ${name}`;
  const all = [
    ...(fingerprint === undefined ? [] : [{ template, clause: "unreadable", effect: decision, fingerprint }]),
    ...findings.map(({ clause, effect, fingerprint: one }) => ({ template, clause, effect, fingerprint: one })),
  ];
  return [...new Map(all.map((one) => [one.fingerprint, one])).values()];
}

/** A baseline as a file: one finding a line, in a fixed order, so that a change of it reads well. */
export function writeBaseline(accepted: readonly Accepted[]): string {
  const key = ({ template, clause, fingerprint }: Accepted) => `${template}\n${clause}\n${fingerprint}`;
  const lines = [...accepted].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((one) => `    ${JSON.stringify(one)}`);
  return `{\n  "version": 1,\n  "accepted": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}
