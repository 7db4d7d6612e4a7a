import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";

/** The same data with every text in one language: each `{ pl, en }` becomes a plain string. */
export function inLanguage(data: unknown, lang: AnswerLanguage): unknown {
  if (Array.isArray(data)) return data.map((one) => inLanguage(one, lang));
  if (typeof data !== "object" || data === null) return data;
  const keys = Object.keys(data);
  if (keys.length === 2 && "pl" in data && "en" in data) return data[lang];
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inLanguage(value, lang)]));
}
