import type { RequestHandler } from "express";
import type { Ports } from "../../../src/chat/ports.js";
import { readSentFiles } from "../../files/read-sent-files.js";
import { createTry } from "../../try/create-try.js";
import { createPace } from "./pace.js";
import { tryPlatforms } from "./try-platforms.js";

/** The try-it page over the checker that the server holds; it has no store. */
export function openTry({
  checker,
  now,
  defaultLang,
  pace = createPace(),
}: Pick<Ports, "checker" | "now" | "defaultLang" | "pace">): RequestHandler {
  return createTry({ checker, now, defaultLang, platforms: tryPlatforms, readFiles: readSentFiles, pace });
}
