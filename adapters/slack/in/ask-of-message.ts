import type { SentFiles } from "../../../src/audit/sent-files.js";
import type { Ask, Asker } from "../../../src/chat/ask.js";
import { askFromText } from "../../../src/chat/ask-from-text.js";
import type { Message } from "../../../src/message/message.js";
import type { Words } from "../../../src/policy/words.js";
import { SLACK_WORDS } from "../slack-words.js";
import { readSlackMessage } from "./read-slack-message.js";
import type { SlackFile, SlackMessage } from "./slack-message.js";

/** What a message comes to: an ask, and what is to be said of what could not be read. */
export interface AskOfMessage {
  readonly ask?: Ask;
  readonly problems: readonly Words[];
}

/** How a message reached the bot. */
export interface MessageCame {
  readonly by: Asker;
  /** `said`: written to the bot, so it may be a command. `pointed_at`: another's, chosen to be checked whatever it says. */
  readonly as: "said" | "pointed_at";
  readonly botUser?: string;
  readonly link?: string;
  readonly fetchFiles: (files: readonly SlackFile[]) => Promise<SentFiles>;
}

/**
 * What is asked with a message. Forwarded messages, mails and files are what is to be judged, and what was typed beside them
 * is a remark; without any, the typed text is the command or the message. A pasted link to a message is not judged.
 */
export async function askOfMessage(
  message: SlackMessage,
  { by, as, botUser, link, fetchFiles }: MessageCame,
): Promise<AskOfMessage> {
  const { own, attachments, shared, files, onlyPreview } = readSlackMessage(message, botUser);
  const fetched: SentFiles = files.length === 0 ? { messages: [], problems: [] } : await fetchFiles(files);
  if ("audit" in fetched) {
    // What was forwarded with the files is judged with them. Its words are not its name: names may be kept.
    const beside = shared.map((one, index) => ({ file: "Slack", name: `Slack ${index + 1}`, message: one }));
    const { audit } = fetched;
    const templates = [...audit.templates, ...beside];
    return { ask: { by: askFromText(own, by).by, ask: "audit", ...audit, templates }, problems: fetched.problems };
  }
  const messages: Message[] = [...shared, ...fetched.messages];
  const { problems } = fetched;
  const beside = { ...(attachments.length === 0 ? {} : { attachments }) };
  const linked = link === undefined ? {} : { link };
  const check = (all: readonly Message[]): Ask => ({ by, ask: "check", messages: all, context: {}, ...linked });
  // A verb beside what was forwarded says no more than that it is to be checked, and in which language.
  if (messages.length > 0) return { ask: { ...check(messages), by: askFromText(own, by).by }, problems };
  if (onlyPreview) return { problems: [SLACK_WORDS.onlyPreview] };
  if (own === "" && problems.length > 0) return { problems };
  // Files alone that are no text: their names are all there is, and the core says what is missing.
  const whole = as === "pointed_at" || (own === "" && attachments.length > 0);
  if (whole) return { ask: check([{ text: own, format: "text", ...beside }]), problems };
  return { ask: askFromText(own, by, { ...beside, ...linked }), problems };
}
