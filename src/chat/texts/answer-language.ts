/** The languages that the command line and programs are answered in; people in chat have more: `LANGS`. */
export const ANSWER_LANGUAGES = ["pl", "en"] as const;
export type AnswerLanguage = (typeof ANSWER_LANGUAGES)[number];
