import { policyDiffCard } from "../../../src/chat/policy-diff-card.js";
import { renderText } from "../../../src/chat/render-text.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { isDay } from "../../../src/policy/day.js";
import { type ClauseChange, diffPolicy } from "../../../src/policy/diff.js";
import { effectAt } from "../../../src/policy/effect-at.js";
import type { ClauseAt } from "../../../src/policy/policy-at.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

/**
 * `policy diff A B`: what differs between two days, as each was known then; with `--known-at`, as known on that day.
 * Returns the exit code.
 */
export async function policyDiff(
  a: string,
  b: string,
  raw: { knownAt?: string; store?: string },
  terminal: Terminal,
): Promise<number> {
  const { lang, format, knownAt } = readOptions(raw);
  for (const day of [a, b]) if (!isDay(day)) throw noDay(day);
  const inUse = await policyInUse(raw);
  const { policy } = inUse;
  const diff = raw.knownAt === undefined ? diffPolicy(policy, a, b) : diffPolicy(policy, a, b, knownAt);
  if (format === "json") {
    const json = {
      added: list(diff.added),
      changed: list(diff.changed),
      moved: list(diff.moved),
      ended: list(diff.ended),
    };
    await terminal.write(`${JSON.stringify({ from: a, to: b, policy: policy.version, ...json }, null, 2)}\n`);
    return 0;
  }
  await terminal.write(`${renderText(policyDiffCard(diff, a, b, textsIn(lang)), terminal.style)}\n`);
  await tellPolicy(inUse, lang, terminal);
  return 0;
}

function list(changes: readonly ClauseChange[]): object[] {
  return changes.map(({ clause, before, after, what }) => ({
    clause: clause.id,
    what,
    before: stands(before),
    after: stands(after),
  }));
}

function stands(at: ClauseAt): object {
  const coming = at.undecided ?? at.next;
  return {
    effect: effectAt(at),
    ...(at.period.consequence === undefined ? {} : { consequence: at.period.consequence }),
    ...(coming === undefined ? {} : { coming: { date: coming.date, effect: coming.period.effect } }),
  };
}

function noDay(value: string): UsageProblem {
  return new UsageProblem({
    pl: `„${value}” to nie dzień. Oczekujemy dwóch dni, na przykład: czy-wolno policy diff 2025-10-20 2026-03-02.`,
    en: `"${value}" is not a day. Expected two days, for example: czy-wolno policy diff 2025-10-20 2026-03-02.`,
  });
}
