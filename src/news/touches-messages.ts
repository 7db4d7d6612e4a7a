import { TOPICS, type Topic } from "../policy/milestone.js";
import type { NewsItem } from "./news-item.js";
import { TOPIC_WORDS } from "./topic-words.js";

/** What an item concerns, and the words that say so. */
export interface Touched {
  readonly topic: Topic;
  /** As they stand in `topic-words.ts`; at least one. */
  readonly words: readonly string[];
}

/** The title tells what an item is about; its text names much else in passing. */
const IN_TITLE = 3;
const ENOUGH = 2;

/**
 * Whether an item concerns messages from sellers to buyers, documents, carriers or the API that serves them; undefined where
 * it does not. Of several topics the one with the most to say, rules before documents before carriers before API.
 */
export function touchesMessages({
  title,
  text,
  update,
}: Pick<NewsItem, "title" | "text" | "update">): Touched | undefined {
  const head = fold([title.pl, title.en, update].join("\n"));
  const body = fold([text.pl, text.en].join("\n"));
  let best: (Touched & { said: number }) | undefined;
  for (const topic of TOPICS) {
    const ofTopic = TOPIC_WORDS.filter((one) => one.topic === topic);
    const inHead = ofTopic.filter(({ begins }) => holds(head, begins));
    const inBody = ofTopic.filter(({ begins }) => !inHead.some((one) => one.begins === begins) && holds(body, begins));
    const sum = (some: typeof ofTopic) => some.reduce((total, { weight }) => total + weight, 0);
    // In passing: words that only stand in the text, and say little by themselves.
    if (sum(inHead) < ENOUGH && !inBody.some(({ weight }) => weight === ENOUGH)) continue;
    const said = IN_TITLE * sum(inHead) + sum(inBody);
    const words = [...inHead, ...inBody].map(({ begins }) => begins);
    if (best === undefined || said > best.said) best = { topic, words, said };
  }
  return best === undefined ? undefined : { topic: best.topic, words: best.words };
}

/** Whether a text holds a word or phrase that begins so. */
function holds(text: string, begins: string): boolean {
  for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] as string) || begins.startsWith("/")) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/\s+/g, " ");
}
