import type { Words } from "../policy/words.js";

/** Why something is allowed that is read as a reply: the conversation is the reason, not what the clause forbids. */
export const REPLY_WHY: Readonly<Record<"conversation" | "discussion", Words>> = {
  conversation: {
    pl: "To odpowiedź w rozmowie, którą zaczął kupujący, a w niej wolno o tym pisać.",
    en: "This is a reply in the conversation that the buyer began, and there it may be written.",
  },
  discussion: {
    pl: "W dyskusji lub reklamacji czytamy to jak odpowiedź kupującemu, a w odpowiedzi wolno o tym pisać; to nasz odczyt.",
    en: "In a discussion or claim we read this like a reply to the buyer, and in a reply it may be written; this is our reading.",
  },
};
