import type { AnswerFile } from "../../src/chat/answer-shape.js";
import { callProblem } from "./call-problem.js";
import type { Log } from "./slack-ports.js";
import type { Talk } from "./talk.js";
import type { Tokens } from "./tokens.js";
import type { WebApi } from "./web-api.js";

/** What became of a file. `not_granted`: the workspace did not allow `files:write`. */
export type FileSent = "sent" | "not_granted" | "failed";

/** Sends a file to who asked and to nobody else. Does not throw because of Slack. */
export type SendFile = (file: AnswerFile, talk: Talk) => Promise<FileSent>;

/** What sending files takes. */
export interface SendFileParts {
  readonly tokens: Tokens;
  readonly api: WebApi;
  readonly log: Log;
  /** Hosts that get the bytes; nothing else does. */
  readonly hosts: readonly string[];
  readonly fetch: typeof globalThis.fetch;
}

const PATIENCE_MS = 20_000;

/**
 * Sends by Slack's three steps: an address for so many bytes, the bytes, and where the file belongs. In a channel everybody
 * would see it, so there it goes to the asker's own chat with the bot.
 */
export function createSendFile({ tokens, api, log, hosts, fetch }: SendFileParts): SendFile {
  return async (file, talk) => {
    const { tenant, channel, user, place } = talk.by;
    const access = await tokens(tenant);
    if (access === undefined) return "failed";
    if (access.scopes !== undefined && !access.scopes.includes("files:write")) return "not_granted";
    const client = api(access.token);
    const bytes = new TextEncoder().encode(file.text);
    const report = (code: string): FileSent => {
      log.warn({ tenant, code }, "slack: a file did not arrive");
      return code === "missing_scope" ? "not_granted" : "failed";
    };
    try {
      const { upload_url: address, file_id: id } = await client.files.getUploadURLExternal({
        filename: file.name,
        length: bytes.byteLength,
      });
      if (address === undefined || id === undefined || !URL.canParse(address)) return report("no_address");
      if (!hosts.includes(new URL(address).origin)) return report("another_host");
      const taken = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: bytes,
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await taken.body?.cancel();
      if (!taken.ok) return report(`http_${taken.status}`);
      // What came with a `response_url` may come from other people's chat, in which the bot is not.
      const isOwn = place === "direct" && talk.responseUrl === undefined;
      const at = isOwn ? { channel_id: channel, thread_ts: talk.thread } : await ownChat(client, user, file.title);
      if (at === undefined) return report("no_chat");
      const { thread_ts, channel_id } = at;
      await client.files.completeUploadExternal({
        files: [{ id, title: file.title }],
        channel_id,
        ...(thread_ts === undefined ? {} : { thread_ts }),
      } as never);
      return "sent";
    } catch (error) {
      return report(callProblem(error).code);
    }
  };
}

/** A file needs the chat's own id, which only a message in it tells. */
async function ownChat(client: ReturnType<WebApi>, user: string, title: string) {
  const { channel, ts } = await client.chat.postMessage({
    channel: user,
    text: title,
    mrkdwn: false,
    parse: "none",
  } as never);
  return channel === undefined || ts === undefined ? undefined : { channel_id: channel, thread_ts: ts };
}
