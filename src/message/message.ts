/** A file that travels with a message; only its name and type are looked at, never its content. */
export interface Attachment {
  readonly name: string;
  readonly mediaType?: string;
}

/** What a person pasted or a file held, before anything was made of it. */
export interface Message {
  /** Plain text or HTML. */
  readonly text: string;
  /** Which of the two it is, where that is known: a `<b>` typed in a chat is no markup. Guessed where it is left out. */
  readonly format?: "text" | "html";
  readonly subject?: string;
  readonly attachments?: readonly Attachment[];
}
