import { renderText } from "../../../src/chat/render-text.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { timelineCard } from "../../../src/chat/timeline-card.js";
import { timeline as timelineOf } from "../../../src/policy/timeline.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";

/** `timeline`: the dates of the policy, where each stands on a day and what was known by a day. Returns the exit code. */
export async function timeline(raw: object, terminal: Terminal): Promise<number> {
  const { asOf, knownAt, lang, format } = readOptions(raw);
  const inUse = await policyInUse(raw);
  const { policy } = inUse;
  const rows = timelineOf(policy, asOf, knownAt);
  if (format === "json") {
    const json = rows.map(({ milestone, state, date, by }) => ({
      id: milestone.id,
      date,
      state,
      kind: milestone.kind,
      topic: milestone.topic,
      announced: milestone.announced,
      title: milestone.title[lang],
      summary: milestone.summary[lang],
      ...(by === undefined ? {} : { by: by.id }),
      ...(milestone.uncertain === undefined ? {} : { uncertain: milestone.uncertain[lang] }),
      sources: milestone.sources.map((id) => policy.sources.find((source) => source.id === id)?.url),
    }));
    await terminal.write(`${JSON.stringify({ asOf, knownAt, policy: policy.version, timeline: json }, null, 2)}\n`);
    return 0;
  }
  await terminal.write(`${renderText(timelineCard(rows, asOf, textsIn(lang)), terminal.style)}\n`);
  await tellPolicy(inUse, lang, terminal);
  return 0;
}
