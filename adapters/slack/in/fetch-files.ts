import type { Message } from "../../../src/message/message.js";
import type { Words } from "../../../src/policy/words.js";
import { type SlackPorts, wordsOf } from "../slack-ports.js";
import { SLACK_WORDS } from "../slack-words.js";
import type { SlackFile } from "./slack-message.js";

/** The messages of uploaded files, and what is to be said of those that could not be read. */
export interface FetchedFiles {
  readonly messages: readonly Message[];
  readonly problems: readonly Words[];
}

/** Who may be asked for files, and with what. */
export interface FileAccess {
  readonly token: string | undefined;
  /** Whether the workspace granted `files:read`; undefined where that is not known, then trying tells. */
  readonly granted: boolean | undefined;
  /** Hosts that get the token; nothing else does. */
  readonly hosts: readonly string[];
  readonly readFile: SlackPorts["readFile"];
  readonly fetch: typeof fetch;
}

/** A message to a buyer is small; a table of templates stays under this too. */
const MOST_BYTES = 1_000_000;
const MOST_FILES = 10;
const PATIENCE_MS = 8_000;

/**
 * Fetches the files of a message and reads the messages in them. The token goes to Slack's file host alone, redirects are
 * not followed (they lead to a page for logging in), and nothing larger than 1 MB is read.
 */
export async function fetchFiles(files: readonly SlackFile[], access: FileAccess): Promise<FetchedFiles> {
  const messages: Message[] = [];
  const problems: Words[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const name = file.name ?? file.title ?? "file";
    try {
      const bytes = await download(file, access);
      if (bytes instanceof Uint8Array)
        messages.push(...(await access.readFile(name, bytes)).map(({ message }) => message));
      else problems.push(about(name, bytes));
    } catch (error) {
      problems.push(about(name, wordsOf(error) ?? SLACK_WORDS.fileNotFetched));
    }
  }
  return { messages, problems };
}

async function download(file: SlackFile, { token, granted, hosts, fetch }: FileAccess): Promise<Uint8Array | Words> {
  if (granted === false || token === undefined) return SLACK_WORDS.filesNotGranted;
  if ((file.size ?? 0) > MOST_BYTES) return SLACK_WORDS.fileTooLarge;
  const address = file.url_private_download ?? file.url_private;
  const url = address === undefined || !URL.canParse(address) ? undefined : new URL(address);
  if (url === undefined || !hosts.includes(url.origin)) return SLACK_WORDS.fileNotFetched;
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const html = answer.headers.get("content-type")?.startsWith("text/html") === true;
  // Without the scope Slack sends its page for logging in, with 200 or by a redirect.
  const isPage = html && !/html/i.test(`${file.mimetype} ${file.filetype} ${file.name}`);
  if (answer.status === 403 || (answer.status >= 300 && answer.status < 400) || isPage)
    return SLACK_WORDS.filesNotGranted;
  if (!answer.ok || answer.body === null) return SLACK_WORDS.fileNotFetched;
  return (await bounded(answer.body)) ?? SLACK_WORDS.fileTooLarge;
}

async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function about(name: string, words: Words): Words {
  const short = name.slice(0, 60);
  return { pl: `${short}: ${words.pl}`, en: `${short}: ${words.en}` };
}
