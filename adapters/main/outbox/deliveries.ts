import { z } from "zod";
import { DELIVERY_STATES } from "../../../src/announce/telling.js";
import type { Words } from "../../../src/policy/words.js";
import { type Chosen, createDeliveries, type Deliveries } from "../../storage/deliveries.js";
import { createLedger } from "../../storage/ledger.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";
import { type Env, withDatabase } from "../with-database.js";

const HOUR = 60 * 60 * 1000;
const USUAL_MOST = 100;

const OPTIONS = {
  state: {
    flag: "--state",
    schema: z.enum(DELIVERY_STATES),
    expected: { pl: `jedno z: ${DELIVERY_STATES.join(", ")}`, en: `one of ${DELIVERY_STATES.join(", ")}` },
  },
  tenant: { flag: "--tenant", schema: z.string().min(1), expected: { pl: "identyfikator", en: "an id" } },
  olderThan: {
    flag: "--older-than",
    schema: whole(100_000),
    expected: { pl: "liczba godzin", en: "a number of hours" },
  },
  limit: { flag: "--limit", schema: whole(100_000), expected: { pl: "liczba", en: "a number" } },
} as const satisfies Record<string, { flag: string; schema: z.ZodType; expected: Words }>;

function whole(most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().max(most));
}

/** `deliveries list`: a line of JSON each, the latest first, and how many there are of each state. Returns the exit code. */
export async function deliveriesList(raw: object, terminal: Terminal, env: Env = process.env): Promise<number> {
  const { chosen, limit } = read([], raw);
  return withDeliveries(env, async (deliveries, ledger) => {
    for (const { at, dueAt, ...one } of await deliveries.list(chosen, limit ?? USUAL_MOST)) {
      const moments = { at: iso(at), ...(one.state === "pending" ? { dueAt: iso(dueAt) } : {}) };
      await terminal.write(`${JSON.stringify({ ...one, ...moments })}\n`);
    }
    const stopped = await ledger.stoppedBy(Date.now());
    const counts = await deliveries.counts();
    await terminal.write(`${JSON.stringify({ counts, ...(stopped === undefined ? {} : { stopped }) })}\n`);
    return 0;
  });
}

/**
 * `deliveries release` sends again, `deliveries drop` never: what is named, or all that fits. Both take only what is
 * unknown or pending. Naming nothing at all is a usage problem. Returns the exit code.
 */
export async function deliveriesChange(
  does: "release" | "drop",
  ids: readonly string[],
  raw: object,
  terminal: Terminal,
  env: Env = process.env,
): Promise<number> {
  const { chosen, stopped } = read(ids, raw);
  if (Object.keys(chosen).length === 0 && !stopped) {
    throw new UsageProblem({
      pl: "Których? Podaj identyfikatory z: czy-wolno deliveries list, albo --state, --tenant, --older-than.",
      en: "Which ones? Give ids that are listed by: czy-wolno deliveries list, or --state, --tenant, --older-than.",
    });
  }
  return withDeliveries(env, async (deliveries, ledger) => {
    if (stopped) await ledger.startSending();
    const changed = Object.keys(chosen).length === 0 ? 0 : await deliveries[does](chosen);
    await terminal.write(`${JSON.stringify({ [does === "release" ? "released" : "dropped"]: changed })}\n`);
    if (changed > 0 || stopped) return 0;
    throw new UsageProblem({
      pl: "Nic takiego nie czeka: wypuścić i odrzucić można tylko to, co jest unknown albo pending.",
      en: "Nothing like that waits: only what is unknown or pending can be released or dropped.",
    });
  });
}

function read(ids: readonly string[], raw: object): { chosen: Chosen; limit?: number; stopped: boolean } {
  const given = raw as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  for (const [name, { flag, schema, expected }] of Object.entries(OPTIONS)) {
    if (given[name] === undefined) continue;
    const parsed = schema.safeParse(given[name]);
    if (!parsed.success) {
      throw new UsageProblem({
        pl: `${flag}: oczekiwano: ${expected.pl}.`,
        en: `${flag}: expected ${expected.en}.`,
      });
    }
    values[name] = parsed.data;
  }
  const { olderThan, limit, ...rest } = values as { olderThan?: number; limit?: number };
  return {
    chosen: {
      ...rest,
      ...(ids.length === 0 ? {} : { ids }),
      ...(olderThan === undefined ? {} : { before: Date.now() - olderThan * HOUR }),
    },
    ...(limit === undefined ? {} : { limit }),
    stopped: given["stopped"] === true,
  };
}

function withDeliveries(
  env: Env,
  work: (deliveries: Deliveries, ledger: ReturnType<typeof createLedger>) => Promise<number>,
): Promise<number> {
  return withDatabase(env, ({ db, kind }) =>
    work(createDeliveries({ db, clock: { now: Date.now, today } }), createLedger({ db }, { kind, pace: {} })),
  );
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
