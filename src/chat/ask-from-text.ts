import type { Attachment } from "../message/message.js";
import type { Ask, Asker } from "./ask.js";
import { grammar } from "./grammar.js";

/**
 * What a typed text asks for. The language of its verb, where it tells one, wins over the client's.
 *
 * @param text behind the command's or the bot's own name, as typed
 * @param beside what came with the text, for a message to check
 */
export function askFromText(
  text: string,
  by: Asker,
  beside: { readonly attachments?: readonly Attachment[]; readonly link?: string } = {},
): Ask {
  const said = grammar(text);
  const asker = said.lang === undefined ? by : { ...by, lang: said.lang };
  const { attachments, link } = beside;
  switch (said.says) {
    case "check": {
      const message = {
        text: said.text,
        format: "text",
        ...(attachments === undefined ? {} : { attachments }),
      } as const;
      return { by: asker, ask: "check", messages: [message], context: {}, ...(link === undefined ? {} : { link }) };
    }
    case "rules":
      return { by: asker, ask: "rules", ...(said.act === undefined ? {} : { act: said.act }) };
    case "subscribe":
      return { by: asker, ask: "subscribe", topics: said.topics };
    case "why":
      return { by: asker, ask: "why", receipt: said.receipt };
    case "feedback":
      return { by: asker, ask: "feedback", text: said.text };
    case "misspelt":
      return { by: asker, ask: "misspelt", typed: said.typed, meant: said.meant };
    default:
      return { by: asker, ask: said.says };
  }
}
