import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask, Asker, Lang } from "../../src/chat/ask.js";
import { askFromText } from "../../src/chat/ask-from-text.js";
import type { Card } from "../../src/chat/card.js";
import { judgedBy } from "./judged.js";
import type { Session } from "./sessions.js";
import type { TryAsk, TryPorts } from "./try-ports.js";
import type { TryDrawn, TryReply, TryRequest, TrySaid } from "./wire.js";

/** A reply, or a sentence that says why there is none, in both languages. */
export type TryAnswered = TryReply | { readonly no: { readonly pl: string; readonly en: string } };

/** Answers one thing that a person did on the page: the bot's one answer, drawn by both adapters. */
export async function answerTry(request: TryRequest, session: Session, ports: TryPorts): Promise<TryAnswered> {
  await session.speak(request.lang);
  const by: Asker = { ...session.by, lang: request.lang };
  const read = await askOf(request, by, ports);
  if ("no" in read) return read;
  if ("problems" in read) return { session: session.id, said: [], problems: read.problems };
  return drawn(await answer(read.ask, session.ports), session, by, ports);
}

/** A card as both platforms are sent it. */
export function drawBoth(
  card: Card,
  lang: Lang,
  id: string | undefined,
  { platforms }: Pick<TryPorts, "platforms">,
): TryDrawn {
  return {
    slack: platforms.slack.card(card, lang, id) as readonly object[],
    teams: platforms.teams.card(card, lang, id),
  };
}

async function askOf({ ask, lang, asOf }: TryRequest, by: Asker, ports: TryPorts): Promise<TryAsk> {
  const day = asOf === undefined ? {} : { asOf };
  const onDay = (made: Ask): Ask => (made.ask === "check" || made.ask === "audit" ? { ...day, ...made } : made);
  switch (ask.is) {
    case "text":
      return { ask: { by, ask: "check", messages: [{ text: ask.text }], context: {}, ...day } };
    case "command":
      return { ask: onDay(askFromText(ask.text, by)) };
    case "files": {
      const files = ask.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") }));
      const sent = await ports.readFiles(files);
      if ("audit" in sent) return { ask: onDay({ by, ask: "audit", ...sent.audit }) };
      const [problem] = sent.problems;
      if (problem !== undefined) return { no: problem };
      return { ask: onDay({ by, ask: "check", messages: sent.messages, context: {} }) };
    }
    case "act": {
      const read = ports.platforms[ask.platform].read(ask.payload, by, lang);
      if (read === undefined) return { no: NOT_OURS };
      return "ask" in read ? { ask: onDay({ ...read.ask, by }) } : read;
    }
  }
}

const NOT_OURS = {
  pl: "Tego przycisku nie znamy. Odśwież stronę i spróbuj jeszcze raz.",
  en: "This button is not known. Reload the page and try again.",
};

async function drawn(answered: Answer, session: Session, by: Asker, ports: TryPorts): Promise<TryReply> {
  const said: TrySaid[] = [];
  let next = answered;
  while (next.answer === "confirm") {
    said.push(saidOf({ ...next, answer: "card", shown: "public" }, ports));
    // There is no channel that could refuse the post.
    next = await next.after(true);
  }
  if (next.answer === "dialog") {
    const { dialog, lang } = next;
    const { slack, teams } = ports.platforms;
    const forms = { slack: slack.dialog(dialog, lang, by), teams: teams.dialog(dialog, lang, by) };
    return { session: session.id, said, dialog: { title: dialog.title, ...forms } };
  }
  if (next.answer === "none") return { session: session.id, said };
  said.push(saidOf(next, ports));
  const judged = next.id === undefined ? [] : await judgedBy(next.id, session);
  return { session: session.id, said, ...(judged.length === 0 ? {} : { judged }) };
}

function saidOf({ card, shown, lang, id, file }: Extract<Answer, { answer: "card" }>, ports: TryPorts): TrySaid {
  const status = card.find((element) => element.kind === "status");
  const { tone, icon, word, text } = status ?? {};
  const [start] = card;
  const begins = start?.kind === "heading" || start?.kind === "paragraph" ? start.text : undefined;
  return {
    shown,
    lang,
    ...(tone === undefined || icon === undefined || word === undefined || text === undefined
      ? {}
      : { status: { tone, icon, word, text } }),
    ...(begins === undefined ? {} : { begins }),
    drawn: drawBoth(card, lang, id, ports),
    ...(file === undefined ? {} : { file }),
  };
}
