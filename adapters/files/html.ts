import { decode } from "./decode.js";
import type { MessageInFile } from "./message-in-file.js";

/**
 * A web page or HTML mail is one message; its `<title>` is not shown to a reader and is left out. Its markup is read where
 * the message is judged. A file that names another encoding than UTF-8 is decoded by it.
 * Throws a FileProblem when it is no text.
 */
export function readHtml(name: string, bytes: Uint8Array): MessageInFile[] {
  return [{ name, message: { text: decoded(bytes), format: "html" } }];
}

function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const charset = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(head)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset) && bytes[0] !== 0xef) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // The page says what it is not; it may still be UTF-8.
    }
  }
  return decode(bytes);
}
