import { composeAnnouncement, linesOf } from "../../src/announce/compose.js";
import { simulate } from "../../src/announce/simulate.js";
import { USUAL } from "../../src/announce/subscription.js";
import { announceTextsIn } from "../../src/announce/texts/announce-texts.js";
import { answer } from "../../src/chat/answer.js";
import type { Asker, Lang } from "../../src/chat/ask.js";
import type { Card } from "../../src/chat/card.js";
import { datesIn } from "../../src/chat/dates.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import { startOfDay } from "../../src/policy/day.js";
import type { Topic } from "../../src/policy/milestone.js";
import type { Checker } from "../../src/verdict/check.js";
import type { TryChannel, TryDrawn, TryStep } from "./wire.js";

/** The founding case: from the day before the first announcement until the rules had been in force for some weeks. */
const FROM = "2025-09-10";
const TO = "2026-04-15";
const TOPICS: readonly Topic[] = ["message_rules"];
const MORNING_MS = 9 * 60 * 60 * 1000;

/**
 * What a channel that subscribed to the message rules was told in the founding case, by the real rules, each card worded as
 * of its own day: posts, edits of earlier posts and notes under them.
 */
export async function channelOf(
  checker: Checker,
  by: Asker,
  lang: Lang,
  draw: (card: Card) => TryDrawn,
): Promise<TryChannel> {
  const { policy } = checker;
  const calendar = simulate(policy, { ...USUAL, lang, topics: TOPICS }, FROM, TO);
  const coversOf = (id: string | undefined) =>
    calendar.find((one) => one.id === id)?.telling.covers.map((one) => one.id) ?? [];
  const editLine = (day: string) => {
    const edited = calendar.filter((one) => one.day === day && one.telling.action === "edit");
    const days = [...new Set(edited.flatMap(({ ofDay }) => (ofDay === undefined ? [] : [ofDay])))];
    return announceTextsIn(lang).simulated.edit(days.map((one) => datesIn(lang).on(one)).join(", "));
  };
  const told = calendar.flatMap(({ id, day, telling: { action, of } }): TryStep[] => {
    const covers = coversOf(id);
    const card = composeAnnouncement({ policy, covers, today: day, lang, action, ofCovers: coversOf(of) });
    if (card === "overtaken") return [];
    const line = action === "edit" ? editLine(day) : linesOf({ policy, covers, today: day, lang })[0];
    return [{ id, day, action, ...(of === undefined ? {} : { of }), line: line ?? "", drawn: draw(card) }];
  });
  return { from: FROM, to: TO, steps: [await subscribing(checker, by, lang, draw), ...told] };
}

/** The card by which the channel subscribes, as the bot makes it. */
async function subscribing(checker: Checker, by: Asker, lang: Lang, draw: (card: Card) => TryDrawn): Promise<TryStep> {
  const ports = createMemoryPorts(checker, () => startOfDay(FROM).getTime() + MORNING_MS, { defaultLang: lang });
  const answered = await answer({ by: { ...by, lang }, ask: "subscribe", topics: TOPICS }, ports);
  if (answered.answer !== "confirm") throw new Error(`subscribing was answered by ${answered.answer}`);
  // The policy is today's: that it was read later than this card says would only puzzle.
  const card = answered.card.filter(({ kind }) => kind !== "footer");
  const heading = card.find((element) => element.kind === "heading");
  return { id: "welcome", day: FROM, action: "post", line: heading?.text ?? "", drawn: draw(card) };
}
