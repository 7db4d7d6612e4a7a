import { z } from "zod";
import type { AnswerFile } from "../../../src/chat/answer-shape.js";
import type { FileUploaded } from "../bot.js";
import { isFileHost } from "../file-host.js";

const PATIENCE_MS = 20_000;

/** What Teams says when a person accepts a file: `context` is what our offer carried, `uploadInfo` where the bytes go. */
const acceptedSchema = z.looseObject({
  context: z.looseObject({ wolno: z.looseObject({ card: z.string().min(1).max(200) }) }),
  uploadInfo: z.looseObject({
    uploadUrl: z.string().max(8_000),
    contentUrl: z.string().max(8_000),
    uniqueId: z.string().max(200),
    fileType: z.string().max(20),
    name: z.string().max(300),
  }),
});

export type Accepted = z.infer<typeof acceptedSchema>;

/** What an accepted file belongs to and where it goes; undefined where it is none of ours. */
export function readAccepted(value: unknown): Accepted | undefined {
  return acceptedSchema.safeParse(value).data;
}

/** Puts a file where the person has allowed it; undefined where it did not arrive. Never throws. */
export async function putFile(
  { text }: AnswerFile,
  { uploadUrl, contentUrl, uniqueId, fileType, name }: Accepted["uploadInfo"],
  fetch: typeof globalThis.fetch,
): Promise<FileUploaded | undefined> {
  if (!isFileHost(uploadUrl) || !isFileHost(contentUrl)) return undefined;
  const bytes = new TextEncoder().encode(text);
  try {
    const taken = await fetch(uploadUrl, {
      method: "PUT",
      headers: {
        "content-type": "application/octet-stream",
        "content-range": `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}`,
      },
      body: bytes,
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await taken.body?.cancel();
    return taken.ok ? { contentUrl, uniqueId, fileType, name } : undefined;
  } catch {
    return undefined;
  }
}
