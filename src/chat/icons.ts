import type { Tone } from "./card.js";

/** The sign that stands for a decision, in every language and on every platform. */
export const ICONS: Readonly<Record<Tone, string>> = {
  allowed: "✅",
  not_allowed: "⛔",
  depends: "❓",
  unreadable: "⚪",
};
