import type { Message } from "../../src/message/message.js";
import type { LabelledMessage } from "./read.js";

/** A labelled message as the recogniser takes it. */
export function toMessage({
  text,
  subject,
  attachments,
}: Pick<LabelledMessage, "text" | "subject" | "attachments">): Message {
  return {
    text,
    ...(subject === undefined ? {} : { subject }),
    ...(attachments === undefined
      ? {}
      : {
          attachments: attachments.map(({ name, mediaType }) => ({
            name,
            ...(mediaType === undefined ? {} : { mediaType }),
          })),
        }),
  };
}
