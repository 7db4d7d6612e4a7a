import { decode } from "./decode.js";
import type { MessageInFile } from "./message-in-file.js";

/** A text file is one message. Throws a FileProblem when it is no text. */
export function readTxt(name: string, bytes: Uint8Array): MessageInFile[] {
  return [{ name, message: { text: decode(bytes) } }];
}
