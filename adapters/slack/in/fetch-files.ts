import { mostBytes, type SentFile, type SentFiles } from "../../../src/audit/sent-files.js";
import { everyLanguage } from "../../../src/policy/every-language.js";
import type { Words } from "../../../src/policy/words.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import type { SlackPorts } from "../slack-ports.js";
import { fileTooLarge, SLACK_WORDS } from "../slack-words.js";
import type { SlackFile } from "./slack-message.js";

/** Who may be asked for files, and with what. */
export interface FileAccess {
  readonly token: string | undefined;
  /** Whether the workspace granted `files:read`; undefined where that is not known, then trying tells. */
  readonly granted: boolean | undefined;
  /** Hosts that get the token; nothing else does. */
  readonly hosts: readonly string[];
  readonly readFiles: SlackPorts["readFiles"];
  readonly fetch: typeof fetch;
}

/** As many as are taken of a message. */
const MOST_FILES = 20;
const PATIENCE_MS = 8_000;

/**
 * Fetches the files of a message and reads what is in them. The token goes to Slack's file host alone, redirects are not
 * followed (they lead to a page for logging in), and nothing larger than a message or a table of them is read.
 */
export async function fetchFiles(files: readonly SlackFile[], access: FileAccess): Promise<SentFiles> {
  const sent: SentFile[] = [];
  const problems: Words[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const name = file.name ?? file.title ?? "file";
    try {
      const bytes = await download(file, access);
      if (bytes instanceof Uint8Array) sent.push({ name, bytes });
      else problems.push(about(name, bytes));
    } catch {
      problems.push(about(name, SLACK_WORDS.fileNotFetched));
    }
  }
  const read = await access.readFiles(sent);
  return { ...read, problems: [...problems, ...read.problems] };
}

async function download(file: SlackFile, { token, granted, hosts, fetch }: FileAccess): Promise<Uint8Array | Words> {
  if (granted === false || token === undefined) return SLACK_WORDS.filesNotGranted;
  const most = mostBytes(file.name ?? file.title ?? "");
  if ((file.size ?? 0) > most) return fileTooLarge(most);
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
  return (await bounded(answer.body, most)) ?? fileTooLarge(most);
}

async function bounded(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function about(name: string, words: Words): Words {
  const short = name.slice(0, 60);
  return everyLanguage((lang) => `${short}: ${wordsIn(words, lang)}`);
}
