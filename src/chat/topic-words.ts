import { TOPICS, type Topic } from "../policy/milestone.js";
import type { Lang } from "./ask.js";

/** What people call a topic behind "subscribe": lower case, without diacritics. The bot writes the first of a language. */
export const TOPIC_WORDS: Readonly<Record<Topic, Readonly<Record<Lang, readonly [string, ...string[]]>>>> = {
  message_rules: {
    pl: ["wiadomosci", "zasady"],
    en: ["messages", "rules"],
    cs: ["zpravy", "pravidla"],
    sk: ["spravy", "pravidla"],
    hu: ["uzenetek", "szabalyok"],
  },
  documents: {
    pl: ["dokumenty", "faktury", "paragony"],
    en: ["documents", "invoices", "receipts"],
    cs: ["doklady", "dokumenty", "faktury", "uctenky"],
    sk: ["doklady", "dokumenty", "faktury", "blociky"],
    hu: ["bizonylatok", "szamlak", "nyugtak"],
  },
  carriers: {
    pl: ["przewoznicy", "kurierzy"],
    en: ["carriers", "couriers"],
    cs: ["dopravci", "kuryri"],
    sk: ["dopravcovia", "kurieri"],
    hu: ["futarcegek", "futarok"],
  },
  api: { pl: ["api"], en: ["api"], cs: ["api"], sk: ["api"], hu: ["api"] },
};

/** The topic that is called so, by its id or by what people call it; `called` is folded. */
export function topicCalled(called: string): Topic | undefined {
  return TOPICS.find(
    (topic) => topic === called || Object.values(TOPIC_WORDS[topic]).some((words) => words.includes(called)),
  );
}
