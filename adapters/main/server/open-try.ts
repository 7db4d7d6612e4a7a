import type { RequestHandler } from "express";
import type { Ports } from "../../../src/chat/ports.js";
import { FileProblem } from "../../files/file-problem.js";
import { readMessages } from "../../files/read-messages.js";
import { createTry } from "../../try/create-try.js";
import { tryPlatforms } from "./try-platforms.js";

/** The try-it page over the checker that the server holds; it has no store. */
export function openTry({ checker, now, defaultLang }: Pick<Ports, "checker" | "now" | "defaultLang">): RequestHandler {
  return createTry({ checker, now, defaultLang, platforms: tryPlatforms, readFile });
}

async function readFile(name: string, bytes: Uint8Array) {
  try {
    return (await readMessages(name, bytes)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.words };
    throw error;
  }
}
