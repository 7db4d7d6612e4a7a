import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "undici";
import type { Raw } from "./open-teams.js";

const require = createRequire(import.meta.url);

/** What the Playground calls its bot and the person in front of it. */
export const PLAYGROUND_BOT = "00000000-0000-0000-0000-00000000000011";
const PERSON = "user-id-0";

/**
 * Microsoft's own Playground as the other side: it sends activities as Teams does and takes what the bot posts. Telemetry
 * off, no browser opened, its log in a folder that is removed.
 *
 * @param endpoint the bot's address
 */
export async function startPlayground(endpoint: string) {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-playground-"));
  const port = await freePort();
  const cli = require.resolve("@microsoft/m365agentsplayground/cli.js");
  const child = spawn(
    process.execPath,
    [cli, "start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"],
    { cwd: folder, stdio: "ignore", env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" } },
  );
  const url = `http://localhost:${port}`;
  await answering(`${url}/_debug/ping`, child);

  const events: Raw[] = [];
  const socket = new WebSocket(`${url.replace("http", "ws")}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = ({ data }) => events.push(JSON.parse(String(data)));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error("the Playground does not tell what happens"));
  });

  async function post(path: string, body: object): Promise<Raw> {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the Playground answered ${path} with ${response.status}: ${text.slice(0, 200)}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  const config = ((await (await fetch(`${url}/_internal/v1/config`)).json()) as Raw).config;

  return {
    url,
    personal: config.personalChat.id as string,
    /** A person writes; in a channel or group behind a mention. */
    say: (conversation: string, words: string) => {
      const mention = { mentioned: { id: PLAYGROUND_BOT, name: "Test Bot" }, text: "<at>Test Bot</at>" };
      const isPersonal = conversation === config.personalChat.id;
      return post(`/_conversation/v1/conversations/${conversation}/messages`, {
        from: { id: PERSON },
        textFormat: "plain",
        text: isPersonal ? words : `<at>Test Bot</at> ${words}`,
        mentions: isPersonal ? [] : [mention],
      });
    },
    /** What Teams calls when a dialog or a card asks the bot something; gives the bot's answer. */
    invoke: (name: string, conversation: string, value: object, replyToId?: string) =>
      post("/_conversation/v1/invoke", {
        name,
        from: { id: PERSON },
        conversation: { id: conversation },
        value,
        ...(replyToId === undefined ? {} : { replyToId }),
      }),
    /** Something happens to the installation or the channel, such as `install`. */
    happen: async (conversation: string, type: string) => {
      const template = `${url}/_internal/v1/customActivities/template?conversationId=${conversation}&type=${type}`;
      return post("/_internal/v1/customActivities", (await (await fetch(template)).json()) as object);
    },
    /** The next message of the bot that was not taken yet. */
    async heard(): Promise<{ readonly id: string; readonly conversation: string; readonly card: Raw }> {
      for (let waited = 0; waited < 10_000; waited += 50) {
        const at = events.findIndex(({ message }) => message?.from?.id === PLAYGROUND_BOT);
        const [event] = at === -1 ? [] : events.splice(0, at + 1).slice(-1);
        if (event !== undefined) {
          const { message, actionConversationId } = event;
          return { id: message.messageId, conversation: actionConversationId, card: message.attachments[0].content };
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("the bot said nothing for 10 s");
    },
    async stop() {
      socket.close();
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 55_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`the Playground ended with ${child.exitCode}`);
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the Playground did not start within 55 s");
}
