import { LANGS } from "../../policy/langs.js";
import type { Recognition } from "../../recognise/recognition.js";
import type { Answer } from "../answer-shape.js";
import type { Ask, Lang } from "../ask.js";
import { type Asked, inLang } from "../asked.js";
import { cardOfOne } from "../card-of-one.js";
import type { OpenCard } from "../ports.js";
import { sayPrivately } from "../privately.js";
import { languageOf } from "../settings-here.js";
import { severalVerdicts } from "./several.js";
import { newVerdict } from "./verdict.js";

/** So many messages are judged at once; a person forwards a handful, a program uses the command line. */
const MOST_MESSAGES = 20;

/** Judges the messages: one in full, several with a verdict each and a summary. */
export async function check(ask: Extract<Ask, { ask: "check" }>, asked: Asked): Promise<Answer> {
  const { ports, by, settings, today } = asked;
  const limited = await ports.limit(by.tenant, by.user);
  if (!limited.ok) return sayPrivately(asked.chat.tooMany(Math.max(1, Math.ceil(limited.retryInSeconds))), asked.lang);
  const checker = ports.checker();
  // Nothing at all is answered like an empty message: it says what to do.
  const messages = ask.messages.length === 0 ? [{ text: "" }] : ask.messages.slice(0, MOST_MESSAGES);
  const recognitions = messages.map((message) => checker.recognise(message, { explain: true }));
  const card: OpenCard = {
    recognitions,
    context: ask.context,
    asOf: ask.asOf ?? today,
    knownAt: today,
    lang: languageOf(settings, by, textLanguage(recognitions), ports),
    ...(ask.link === undefined ? {} : { link: ask.link }),
  };
  const here = inLang(asked, card.lang);
  const [only] = recognitions;
  return recognitions.length === 1 && only !== undefined
    ? newVerdict(cardOfOne(card, only, here), here)
    : severalVerdicts(card, ask.messages.length - messages.length, here);
}

/** The language of the texts, where the bot speaks it. */
function textLanguage(recognitions: readonly Recognition[]): Lang | undefined {
  return recognitions
    .flatMap(({ languages }) => languages)
    .find((written) => (LANGS as readonly string[]).includes(written)) as Lang | undefined;
}
