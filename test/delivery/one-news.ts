import type { Announcer } from "../../adapters/delivery/announcer.js";
import type { Announcement } from "../../src/announce/announcement.js";

/** The one thing that is told, where a test is about how many are told. */
export const NEWS: Announcement = {
  id: "rules/announced",
  kind: "announced",
  milestone: "rules",
  topic: "message_rules",
  day: "2026-03-02",
};

/** An announcer with one announcement, told once. */
export const oneNews: Announcer = {
  all: () => [NEWS],
  due: ({ told }) => (told.length > 0 ? [] : [{ action: "post", covers: [NEWS] }]),
  nextLook: (_subscription, now) => now + 24 * 60 * 60 * 1000,
  compose: () => [
    { kind: "status", tone: "news", icon: "📣", word: "Nowe", text: "Od 2 marca 2026 obowiązują nowe zasady." },
    { kind: "paragraph", text: "Allegro podaje dokładny dzień." },
  ],
  composeNote: () => [{ kind: "paragraph", text: "Mogło nie dojść." }],
};
