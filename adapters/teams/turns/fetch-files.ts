import { mostBytes, type ReadSentFiles, type SentFile, type SentFiles } from "../../../src/audit/sent-files.js";
import type { Words } from "../../../src/policy/words.js";
import { isFileHost } from "../file-host.js";
import type { Download } from "../in/downloads.js";
import { fileNotFetched, fileTooLarge } from "../teams-texts.js";

const PATIENCE_MS = 8_000;

/** How files are fetched and read. */
export interface FileAccess {
  readonly readFiles: ReadSentFiles;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Fetches files and reads what is in them. Their addresses are signed, so no token goes with the request; redirects are not
 * followed, and nothing larger than a message or a table of them is read. Never throws because of what was sent.
 */
export async function fetchFiles(downloads: readonly Download[], { readFiles, fetch }: FileAccess): Promise<SentFiles> {
  const sent: SentFile[] = [];
  const problems: Words[] = [];
  for (const { name, url } of downloads) {
    const bytes = await download(name, url, fetch).catch(() => "failed" as const);
    if (bytes instanceof Uint8Array) sent.push({ name, bytes });
    else problems.push(bytes === "failed" ? fileNotFetched(name) : fileTooLarge(name, mostBytes(name)));
  }
  const read = await readFiles(sent);
  return { ...read, problems: [...problems, ...read.problems] };
}

async function download(
  name: string,
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<Uint8Array | "failed" | "too_large"> {
  if (!isFileHost(url)) return "failed";
  const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    return "failed";
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > mostBytes(name)) return "too_large";
    parts.push(part);
  }
  return Buffer.concat(parts);
}
