import type { LabelledMessage } from "../../scripts/corpus/read.js";
import { toMessage } from "../../scripts/corpus/to-message.js";
import { judged } from "../../src/message/judged.js";
import { sentences } from "../../src/message/sentences.js";
import type { Act } from "../../src/recognise/act.js";
import type { Recognition } from "../../src/recognise/recognition.js";
import type { Checker } from "../../src/verdict/check.js";
import type { Context } from "../../src/verdict/context.js";
import type { Rival } from "./rivals.js";

/** The day as of which the corpus was labelled. */
const LABELLED = "2026-11-23";

/** What the sender of a labelled message says beside its text. */
function contextOf({ context = {} }: LabelledMessage): Context {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined)) as Context;
}

/** What a judge comes to: a decision, or `unreadable`. */
export type Judge = (message: LabelledMessage) => string | Promise<string>;

/** The project's own way, whole: recognise, decide, and say what could be sent instead. */
export function ourJudge(checker: Checker): Judge {
  return (message) => {
    const verdict = checker.check(toMessage(message), contextOf(message), LABELLED, LABELLED);
    return "unreadable" in verdict ? "unreadable" : verdict.decision;
  };
}

/**
 * A rival in the recogniser's place. It is given the message in sentences, cut as ours are, without quoted mail, and the
 * same policy decides on its acts; carriers are found by their plain names, a reply by "Re:".
 */
export function rivalJudge(rival: Rival, checker: Checker): Judge {
  const carriers = checker.policy.carriers.flatMap(({ id, names }) =>
    names.map((name) => ({ id, name: name.replaceAll("*", "") })),
  );
  return async (message) => {
    const whole = judged(toMessage(message));
    const acts: Recognition["acts"][number][] = [];
    for (const { start, end, zone } of sentences(whole)) {
      if (zone === "quoted" || zone === "header") continue;
      const quote = whole.text.slice(start, end);
      const act: Act = await rival.actOf(quote, message.language);
      if (act !== "other") acts.push({ act, span: { start, end }, quote, zone, basis: "model", sure: true });
    }
    const lower = whole.text.toLowerCase();
    const recognition: Recognition = {
      text: whole.text,
      languages: [],
      acts,
      carriers: carriers.flatMap(({ id, name }) => {
        const start = lower.indexOf(name);
        return start === -1 ? [] : [{ carrier: id, start, end: start + name.length }];
      }),
      body: whole.body,
      attachments: (message.attachments?.length ?? 0) > 0,
      ...(/^(?:re|odp|aw)\s?:/i.test(message.subject ?? "") ? { suggestsReply: { start: 0, end: 3 } } : {}),
    };
    const verdict = checker.again(recognition, contextOf(message), LABELLED, LABELLED);
    return "unreadable" in verdict ? "unreadable" : verdict.decision;
  };
}
