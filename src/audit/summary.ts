import type { Audited, AuditOutcome } from "./audited.js";

/** An audit in figures. */
export interface Summary {
  readonly templates: number;
  readonly allowed: number;
  readonly not_allowed: number;
  readonly depends: number;
  readonly unreadable: number;
  readonly error: number;
  /** Of those that are not allowed, depend or cannot be judged: how many the baseline accepts. */
  readonly accepted: number;
  /** How many decisions the next change of the rules changes. */
  readonly changing: number;
}

/** The figures while they are counted. */
export interface Counting {
  add(audited: Audited): void;
  /** The figures so far. */
  summary(): Summary;
  /** The figures without what the baseline accepts; they decide the exit code. */
  remaining(): Record<AuditOutcome, number>;
}

/** Counts results one by one, so that none need be kept. */
export function createCounting(): Counting {
  const all = noFigures();
  const remaining = noFigures();
  let templates = 0;
  let accepted = 0;
  let changing = 0;
  return {
    add: (audited) => {
      templates++;
      all[audited.decision]++;
      if (audited.accepted) accepted++;
      else remaining[audited.decision]++;
      if (audited.next !== undefined && audited.next !== audited.decision) changing++;
    },
    summary: () => ({ templates, ...all, accepted, changing }),
    remaining: () => ({ ...remaining }),
  };
}

function noFigures(): Record<AuditOutcome, number> {
  return { allowed: 0, not_allowed: 0, depends: 0, unreadable: 0, error: 0 };
}
