/** The languages that answers are written in. */
export const ANSWER_LANGUAGES = ["pl", "en"] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];
