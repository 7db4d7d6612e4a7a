import { TOPICS, type Topic } from "../policy/milestone.js";

/** What people call a topic behind "subscribe": lower case, without diacritics. */
export const TOPIC_WORDS: Readonly<Record<Topic, { readonly pl: string[]; readonly en: string[] }>> = {
  message_rules: { pl: ["wiadomosci", "zasady"], en: ["messages", "rules"] },
  documents: { pl: ["dokumenty", "faktury", "paragony"], en: ["documents", "invoices", "receipts"] },
  carriers: { pl: ["przewoznicy", "kurierzy"], en: ["carriers", "couriers"] },
  api: { pl: ["api"], en: ["api"] },
};

/** The topic that is called so, by its id or by what people call it; `called` is folded. */
export function topicCalled(called: string): Topic | undefined {
  return TOPICS.find(
    (topic) => topic === called || TOPIC_WORDS[topic].pl.includes(called) || TOPIC_WORDS[topic].en.includes(called),
  );
}
