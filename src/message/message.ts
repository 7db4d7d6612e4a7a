/** A file that travels with a message; only its name and type are looked at, never its content. */
export interface Attachment {
  readonly name: string;
  readonly mediaType?: string;
}

/** What a person pasted or a file held, before anything was made of it. `text` may be plain text or HTML. */
export interface Message {
  readonly text: string;
  readonly subject?: string;
  readonly attachments?: readonly Attachment[];
}
