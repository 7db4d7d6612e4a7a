import { isDay } from "../policy/day.js";
import { isPartialDate } from "../policy/partial-date.js";
import type { Context } from "../verdict/context.js";
import type { Ask, Asker, Lang } from "./ask.js";
import type { SettingsScope } from "./card.js";
import type { Dialog } from "./dialog.js";
import { chatTextsIn } from "./texts/chat-texts.js";
import type { ReviewTexts } from "./texts/review-pl.js";
import { reviewTextsIn } from "./texts/review-texts.js";

/** An ask, or what is wrong with a field: its name and a sentence in the language of the form. */
export type DialogRead = { readonly ask: Ask } | { readonly problems: Readonly<Record<string, string>> };

/**
 * What the answers of a form ask for. Values are looked at one by one, so a field that a platform leaves out is as good as
 * an empty one.
 *
 * @param carry what the form carried
 * @param values by the names of the fields; texts, or a list for `choices`, or true and false for a `tick`
 */
export function askFromDialog(
  id: Dialog["id"],
  carry: string,
  values: Readonly<Record<string, unknown>>,
  by: Asker,
  lang: Lang,
): DialogRead {
  const chat = chatTextsIn(lang);
  const text = (name: string) => (typeof values[name] === "string" ? (values[name] as string) : "");
  switch (id) {
    case "check": {
      const problems = {
        ...(text("text").trim() === "" ? { text: chat.check.noText } : {}),
        ...(text("day") !== "" && !isDay(text("day")) ? { day: chat.check.noDay } : {}),
      };
      if (Object.keys(problems).length > 0) return { problems };
      const reading = text("reading");
      const context: Context = reading === "seller" || reading === "reply" ? { initiator: reading } : {};
      const subject = text("subject").trim();
      const message = { text: text("text"), ...(subject === "" ? {} : { subject }) };
      const asOf = text("day");
      return { ask: { by, ask: "check", messages: [message], context, ...(asOf === "" ? {} : { asOf }) } };
    }
    case "settings":
      return { ask: { by, ask: "save_settings", scope: scopeOf(carry), values } };
    case "subscription":
      return { ask: { by, ask: "save_subscription", channel: carry, values } };
    case "milestone": {
      const problems = milestoneProblems(values, reviewTextsIn(lang));
      return Object.keys(problems).length > 0
        ? { problems }
        : { ask: { by, ask: "save_milestone", draft: carry, values } };
    }
    case "feedback": {
      const reason = text("reason");
      if (carry !== "" && reason === "") return { problems: { reason: chat.feedback.noReason } };
      const keepText = values.keepText === true || values.keepText === "true";
      return { ask: { by, ask: "save_feedback", card: carry, reason, comment: text("comment"), keepText } };
    }
  }
}

function milestoneProblems(values: Readonly<Record<string, unknown>>, words: ReviewTexts): Record<string, string> {
  const said = (name: string) => (typeof values[name] === "string" ? (values[name] as string).trim() : undefined);
  const [effective, announced] = [said("effective"), said("announced")];
  const empty = ["title_pl", "title_en", "summary_pl", "summary_en"].filter((name) => said(name) === "");
  return {
    ...Object.fromEntries(empty.map((name) => [name, words.empty])),
    ...(effective && !isPartialDate(effective) ? { effective: words.wrongDate } : {}),
    ...(announced !== undefined && !isDay(announced) ? { announced: words.wrongDay } : {}),
  };
}

/** A carried scope that is none can only be forged; then the person changes nobody's settings but their own. */
function scopeOf(carry: string): SettingsScope {
  return carry === "tenant" || carry === "channel" ? carry : "person";
}
