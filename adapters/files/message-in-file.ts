import type { Message } from "../../src/message/message.js";

/** A message that a file held, under the name by which a person finds it again. */
export interface MessageInFile {
  readonly name: string;
  readonly message: Message;
}
