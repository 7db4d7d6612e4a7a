import type { Message } from "../message/message.js";
import type { Context } from "../verdict/context.js";

/** A message that a shop's tool sends by itself, with where it was found. */
export interface Template {
  /** The file that holds it, with `/` between folders, as the person who audits names it. */
  readonly file: string;
  /** What it is called in the file where that holds several; the audit's list shows it. */
  readonly name: string;
  /** The line of the file in which it begins, counted from 1; left out where lines mean nothing, as in an e-mail. */
  readonly line?: number;
  /** What makes the tool send it: "status changed to: sent". */
  readonly trigger?: string;
  /** The tool that sends it. */
  readonly tool?: string;
  readonly message: Message;
  /** What is said of this template alone; it wins over the settings. */
  readonly context?: Context;
}

/** A file or a row of a table that cannot be read as a template, and the sentence that says why. */
export interface NoTemplate {
  readonly file: string;
  readonly name: string;
  readonly problem: string;
}
