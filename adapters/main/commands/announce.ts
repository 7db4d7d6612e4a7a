import { calendarLines } from "../../../src/announce/calendar-lines.js";
import { simulate } from "../../../src/announce/simulate.js";
import { USUAL } from "../../../src/announce/subscription.js";
import { foldWord } from "../../../src/chat/fold-word.js";
import { topicCalled } from "../../../src/chat/topic-words.js";
import { addDays, type Day } from "../../../src/policy/day.js";
import { TOPICS, type Topic } from "../../../src/policy/milestone.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { today } from "../today.js";
import { UsageProblem } from "../usage-problem.js";

/** No calendar is longer, in days: the policy begins in 2019. */
const LONGEST = 20 * 366;

/** `announce --simulate`: what a subscribed channel would be told between two days, a line for each. Returns the exit code. */
export async function announce(
  raw: { simulate?: boolean; from?: Day; to?: Day; topics?: string; weekly?: boolean; store?: string },
  terminal: Terminal,
): Promise<number> {
  const { lang } = readOptions(raw);
  if (raw.simulate !== true) {
    throw new UsageProblem({
      pl: "announce tylko symuluje. Dodaj --simulate; prawdziwe ogłoszenia wysyła serwer (serve).",
      en: "announce simulates only. Add --simulate; real announcements are posted by the server (serve).",
    });
  }
  const from = raw.from ?? today();
  const to = raw.to ?? addDays(from, 365);
  if (to < from || addDays(from, LONGEST) < to) {
    throw new UsageProblem({
      pl: `Od ${from} do ${to} nie da się policzyć: --to musi być nie wcześniej niż --from i najwyżej 20 lat po nim.`,
      en: `There is no calendar from ${from} to ${to}: --to must not be before --from, nor more than 20 years after it.`,
    });
  }
  const inUse = await policyInUse(raw);
  const { policy } = inUse;
  const rhythm = raw.weekly === true ? "weekly" : USUAL.rhythm;
  const calendar = simulate(policy, { ...USUAL, rhythm, lang, topics: topicsOf(raw.topics) }, from, to);
  await terminal.write(`${calendarLines(calendar, policy, lang).join("\n")}\n`);
  await tellPolicy(inUse, lang, terminal);
  return 0;
}

function topicsOf(said: string | undefined): readonly Topic[] {
  if (said === undefined) return TOPICS;
  return said.split(",").map((one) => {
    const topic = topicCalled(foldWord(one.trim()));
    if (topic !== undefined) return topic;
    throw new UsageProblem({
      pl: `--topics: tematu „${one.trim()}” nie ma. Są: ${TOPICS.join(", ")}.`,
      en: `--topics: there is no topic "${one.trim()}". There are: ${TOPICS.join(", ")}.`,
    });
  });
}
