import type { SentFiles } from "../../../src/audit/sent-files.js";
import type { Ask } from "../../../src/chat/ask.js";
import { askFromText } from "../../../src/chat/ask-from-text.js";
import type { Activity } from "../in/activity.js";
import { askerOf } from "../in/asker.js";
import { readMessage } from "../in/read-message.js";

/**
 * What a message to the bot asks for. What is forwarded alone is judged: words beside it are the sender's talk to the bot and
 * tell no more than a language, as in Slack. A quoted message is judged together with words that are no bare "check": which
 * of them is meant for the buyer nobody but the sender knows. Files whose text is known are judged like what is forwarded.
 *
 * @param sent what the files of the message hold
 */
export function askOfMessage(activity: Activity, sent?: SentFiles): Ask {
  const by = askerOf(activity);
  const { own, quoted, forwarded, files = [] } = readMessage(activity);
  const ask = askFromText(own, by, files.length > 0 ? { attachments: files } : {});
  if (sent !== undefined && "audit" in sent) {
    // What was forwarded with the files is judged with them. Its words are not its name: names may be kept.
    const beside = forwarded.map((one, index) => ({ file: "Teams", name: `Teams ${index + 1}`, message: one }));
    const { audit } = sent;
    // A file can be put into a person's OneDrive from their own chat alone, and only once they have agreed.
    const later = by.place === "direct" ? { reportLater: true } : {};
    return { by: ask.by, ask: "audit", ...audit, templates: [...audit.templates, ...beside], ...later };
  }
  const alone = [...forwarded, ...(sent?.messages ?? [])];
  if (alone.length > 0) return { by: ask.by, ask: "check", messages: alone, context: {} };
  if (quoted.length === 0) {
    const filesAlone = ask.ask === "open_check" && files.length > 0;
    return filesAlone
      ? { by, ask: "check", messages: [{ text: "", format: "text", attachments: files }], context: {} }
      : ask;
  }
  if (ask.ask === "check") return { ...ask, messages: [...ask.messages, ...quoted] };
  if (ask.ask === "open_check") return { by: ask.by, ask: "check", messages: quoted, context: {} };
  // A verb or a slip of the pen beside a quote: the words are for the bot.
  return ask;
}
