/** The languages that people in chat are answered in. The policy itself is written in the first two. */
export const LANGS = ["pl", "en", "cs", "sk", "hu"] as const;
