import type { Message } from "../../src/message/message.js";
import type { Context } from "../../src/verdict/context.js";

/** A message that a file held, under the name by which a person finds it again. */
export interface MessageInFile {
  readonly name: string;
  readonly message: Message;
  /** The line of the file in which it begins, counted from 1, where a file holds several. */
  readonly line?: number;
  /** What makes a shop's tool send it. */
  readonly trigger?: string;
  /** The tool that sends it. */
  readonly tool?: string;
  /** What the file says of this message alone. */
  readonly context?: Context;
}
