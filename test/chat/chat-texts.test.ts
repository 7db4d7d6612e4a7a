import { describe, expect, it } from "vitest";
import { chatEn } from "../../src/chat/texts/chat-en.js";
import { chatPl } from "../../src/chat/texts/chat-pl.js";

describe("the chat's texts", () => {
  it.each([
    [1, "za 1 sekundę.", "in 1 second."],
    [5, "za 5 sekund.", "in 5 seconds."],
    [59, "za 59 sekund.", "in 59 seconds."],
    [60, "za 1 minutę.", "in 1 minute."],
    [61, "za 2 minuty.", "in 2 minutes."],
    [300, "za 5 minut.", "in 5 minutes."],
  ])("tell %d seconds", (seconds, pl, en) => {
    expect(chatPl.tooMany(seconds)).toContain(pl);
    expect(chatEn.tooMany(seconds)).toContain(en);
  });

  it.each([
    [0, "nikt w tej firmie", "Nobody else"],
    [1, "1 subskrypcja", "1 subscription."],
    [3, "3 subskrypcje", "3 subscriptions."],
    [12, "12 subskrypcji", "12 subscriptions."],
  ])("count %d other subscriptions", (number, pl, en) => {
    expect(chatPl.subscription.others(number)).toContain(pl);
    expect(chatEn.subscription.others(number)).toContain(en);
  });

  it("leave nothing empty", () => {
    expect([...strings(chatPl), ...strings(chatEn)].filter((text) => text.trim() === "")).toEqual([]);
  });

  it("name each command of the help in both languages", () => {
    expect(chatEn.help.verbs).toHaveLength(chatPl.help.verbs.length);
  });
});

function strings(texts: unknown): string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(strings) : [];
}
