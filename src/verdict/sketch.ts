import type { ActFound, Recognition } from "../recognise/recognition.js";
import type { Verdict } from "./verdict.js";

/**
 * What a message did, without a word of it: enough to decide again under another policy. Places are kept because answers
 * and carriers refer to them.
 */
export interface Sketch {
  readonly acts: readonly Pick<ActFound, "act" | "case" | "span" | "zone" | "basis" | "sure" | "alternatives">[];
  readonly carriers: Recognition["carriers"];
  readonly reply: boolean;
  readonly attachments: boolean;
}

/** The sketch of a recognition, in the reading that the verdict was given for. */
export function sketchOf({ acts, carriers, attachments }: Recognition, { reading }: Pick<Verdict, "reading">): Sketch {
  return {
    acts: acts.map(({ act, case: special, span, zone, basis, sure, alternatives }) => ({
      act,
      span,
      zone,
      basis,
      sure,
      ...(special === undefined ? {} : { case: special }),
      ...(alternatives === undefined ? {} : { alternatives }),
    })),
    carriers: carriers.map(({ carrier, start, end }) => ({ carrier, start, end })),
    reply: reading.as === "reply",
    attachments,
  };
}

/** The recognition that a sketch stands for: a decision on it is the same, what is quoted of it is empty. */
export function recognitionOf({ acts, carriers, reply, attachments }: Sketch): Recognition {
  return {
    text: "",
    languages: [],
    acts: acts.map((one) => ({ ...one, quote: "" })),
    carriers,
    body: { start: 0, end: 0 },
    attachments,
    ...(reply ? { suggestsReply: { start: 0, end: 0 } } : {}),
  };
}
