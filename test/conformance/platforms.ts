import { readdirSync } from "node:fs";
import type { SentFile } from "../../src/audit/sent-files.js";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask } from "../../src/chat/ask.js";
import { play, runSlack } from "../slack/run-slack.js";
import { startFakeShare } from "../teams/fake-share.js";
import { actions, cardOf, fixture, openTeams } from "../teams/open-teams.js";
import { emptyPorts } from "./empty-ports.js";
import type { Shown } from "./shown-words.js";

/** What came of one scenario on one platform. */
export interface Played {
  readonly ask: Ask;
  readonly answer: Answer;
  /** Everything that was sent because of it, as the platform got it. */
  readonly sent: readonly Shown[];
}

/** What is to be there before the sending of files is over; a report, unless said otherwise. */
export type Waited = "report" | "answer";

/** One platform's adapter over HTTP, its platform on the other side, and the real `answer` between them. */
export interface Platform {
  play(scenario: string): Promise<Played>;
  /** Somebody types a text to the bot in the personal chat, letter by letter, perhaps beside messages that are forwarded. */
  say(text: string, ...forwarded: string[]): Promise<Played>;
  /** Somebody sends files to the bot in the personal chat; `file` is the report, once it is there. */
  send(files: readonly SentFile[], wait?: Waited): Promise<Played & { readonly file?: string }>;
  /** The same person presses a button of the card that they got last. */
  press(does: string): Promise<Played>;
  /** A fact as the platform writes it: Slack a person's id, which its clients draw, Teams the person's name. */
  written(fact: string): string;
  stop(): Promise<void>;
}

/** The scenarios that were recorded on both platforms. */
export function sharedScenarios(): string[] {
  const names = (platform: string) => readdirSync(new URL(`../fixtures/${platform}/`, import.meta.url));
  const teams = new Set(names("teams"));
  return names("slack")
    .filter((name) => name.endsWith(".json") && teams.has(name))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
}

/** Remembers what is asked and answered; `renew` empties the store. */
function remembering() {
  let ports = emptyPorts();
  const heard: { ask: Ask; answer: Answer }[] = [];
  return {
    heard,
    renew: () => {
      ports = emptyPorts();
      heard.length = 0;
    },
    answer: async (ask: Ask) => {
      const said = await answer(ask, ports);
      heard.push({ ask, answer: said });
      return said;
    },
  };
}

/** The last that was asked; a scenario asks once. */
function lastOf(heard: readonly { ask: Ask; answer: Answer }[]): { ask: Ask; answer: Answer } {
  const last = heard.at(-1);
  if (last === undefined) throw new Error("The scenario came to no ask.");
  return last;
}

/** The card that a button is pressed on is the one that a store keeps first. */
const FIRST_CARD = "card-1";

export async function openSlackSide(): Promise<Platform> {
  const memory = remembering();
  const scopes = ["commands", "chat:write", "im:history", "app_mentions:read", "files:read", "files:write"];
  const running = await runSlack({ answerWith: memory.answer, scopes });
  let number = 0;
  return {
    async play(scenario) {
      memory.renew();
      if (scenario === "button-answer") await play(running, "command-check");
      running.fake.said.length = 0;
      running.fake.views.length = 0;
      await play(running, scenario, FIRST_CARD);
      const sent = [...running.fake.said.map(({ body }) => body), ...running.fake.views.map(({ view }) => view)];
      return { ...lastOf(memory.heard), sent };
    },
    async say(text, ...forwarded) {
      memory.renew();
      running.fake.said.length = 0;
      const ts = `1795000000.${String(++number).padStart(6, "0")}`;
      const said = { type: "message", channel: "D1", channel_type: "im", user: "U1", ts, text: escaped(text) };
      const share =
        forwarded.length === 0
          ? {}
          : {
              attachments: forwarded.map((one) => ({
                is_share: true,
                is_msg_unfurl: true,
                message_blocks: [{ message: { blocks: richText(one) } }],
              })),
            };
      await running.event({ ...said, blocks: richText(text), ...share });
      await running.settled();
      return { ...lastOf(memory.heard), sent: running.fake.said.map(({ body }) => body) };
    },
    async send(files) {
      memory.renew();
      running.fake.said.length = 0;
      running.fake.uploads.length = 0;
      const ts = `1795000000.${String(++number).padStart(6, "0")}`;
      const sent = files.map(({ name, bytes }, index) => {
        running.fake.files.set(`sent-${number}-${index}`, { type: "application/octet-stream", bytes });
        const url = `${running.fake.origin}/files/sent-${number}-${index}`;
        return { id: `F${index}`, name, mode: "hosted", size: bytes.byteLength, url_private_download: url };
      });
      const said = {
        type: "message",
        subtype: "file_share",
        channel: "D1",
        channel_type: "im",
        user: "U1",
        ts,
        text: "",
      };
      await running.event({ ...said, files: sent });
      await running.settled();
      const [upload] = running.fake.uploads;
      const file = upload?.channel === "D1" ? upload.content : undefined;
      const shown = running.fake.said.map(({ body }) => body);
      return { ...lastOf(memory.heard), sent: shown, ...(file === undefined ? {} : { file }) };
    },
    async press(does) {
      const blocks = running.fake.said.flatMap(({ body }) => body.blocks as Shown[]);
      const buttons = blocks.flatMap(({ type, elements }) => (type === "actions" ? elements : []));
      const value = buttons.map((one) => one.value).find((one) => JSON.parse(one).press.does === does);
      running.fake.said.length = 0;
      await running.interaction({
        type: "block_actions",
        team: { id: "T1" },
        user: { id: "U1", team_id: "T1" },
        channel: { id: "D1" },
        container: { type: "message", channel_id: "D1", message_ts: "1.1" },
        response_url: running.fake.responseUrl(),
        trigger_id: running.fake.trigger(),
        is_enterprise_install: false,
        actions: [{ type: "button", action_id: "press:1:1", block_id: "b", value }],
      });
      await running.settled();
      return { ...lastOf(memory.heard), sent: running.fake.said.map(({ body }) => body) };
    },
    written: (fact) => fact,
    stop: () => running.stop(),
  };
}

export async function openTeamsSide(): Promise<Platform> {
  const memory = remembering();
  /** What came back to the last press: in Teams it is in the answer to it. */
  let pressedCard: Shown;
  const share = await startFakeShare();
  const here = await openTeams({ answer: memory.answer, fetch: share.fetch });
  let number = 0;
  const post = (scenario: string) => {
    const text = JSON.stringify(fixture(scenario).activity).replaceAll("{card}", FIRST_CARD);
    return here.post({ ...JSON.parse(text), id: `played-${++number}` });
  };
  return {
    async play(scenario) {
      memory.renew();
      if (scenario === "button-answer") await post("command-check");
      here.fake.calls.length = 0;
      const { body } = await post(scenario);
      const cards = here.fake.sent().map((call) => cardOf(call));
      return { ...lastOf(memory.heard), sent: body === undefined ? cards : [...cards, body] };
    },
    async say(text, ...forwarded) {
      memory.renew();
      here.fake.calls.length = 0;
      const { activity } = fixture("direct-message");
      const share = forwarded
        .map((one) => `<blockquote itemtype="http://schema.skype.com/Forward"><p>${escaped(one)}</p></blockquote>`)
        .join("");
      const html = `<p>${escaped(text).replaceAll("\n", "<br>")}</p>${share}`;
      const attachments = [{ contentType: "text/html", content: html }];
      await here.post({ ...activity, id: `said-${++number}`, text: escaped(text), attachments });
      return { ...lastOf(memory.heard), sent: here.fake.sent().map(({ body }) => body.activity ?? body) };
    },
    async send(files, wait = "report") {
      memory.renew();
      here.fake.calls.length = 0;
      share.put.clear();
      const { activity } = fixture("direct-message");
      const attachments = files.map(({ name, bytes }) => share.attachment(name, bytes));
      await here.post({ ...activity, id: `said-${++number}`, text: "", attachments });
      const sent = () => here.fake.sent().map(({ body }) => body.activity ?? body);
      const offered = () => sent().flatMap((one) => (one.attachments ?? []).filter(isOffer))[0];
      const card = () => sent().find((one) => cardOf({ body: one })?.type === "AdaptiveCard");
      await until(() => card() !== undefined && (wait === "answer" || offered() !== undefined));
      const played = { ...lastOf(memory.heard), sent: sent().filter((one) => !one.attachments?.some(isOffer)) };
      if (wait === "answer") return played;
      const invoke = { type: "invoke", name: "fileConsent/invoke", value: share.acceptance(offered()) };
      const { text: _text, attachments: _none, ...who } = activity;
      await here.post({ ...who, ...invoke, id: `accepted-${number}` });
      await until(() => share.put.size > 0 && JSON.stringify(sent()).includes("card.file.info"));
      return { ...played, file: [...share.put.values()][0] as string };
    },
    async press(does) {
      const cards = [...here.fake.sent().map((call) => cardOf(call)), pressedCard];
      const all = cards.flatMap((card) => (card?.type === "AdaptiveCard" ? actions(card) : []));
      const { data, verb } = all.find((one) => one.data?.wolno?.press?.does === does);
      const { activity } = fixture("button-answer");
      const { action, ...value } = activity.value;
      const pressed = {
        ...activity,
        id: `pressed-${++number}`,
        value: { ...value, action: { ...action, data, verb } },
      };
      const { from, conversation } = fixture("direct-message").activity;
      const { body } = await here.post({ ...pressed, from, conversation });
      pressedCard = body.value;
      return { ...lastOf(memory.heard), sent: [body] };
    },
    written: (fact) => {
      const { from } = fixture("direct-message").activity;
      return fact === from.aadObjectId ? from.name : fact;
    },
    stop: async () => {
      await here.stop();
      await share.stop();
    },
  };
}

function isOffer({ contentType }: Shown): boolean {
  return contentType === "application/vnd.microsoft.teams.card.file.consent";
}

/** What comes after its request was answered is waited for. */
async function until(there: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 10) {
    if (there()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("what was waited for did not come");
}

function richText(text: string): object[] {
  const line = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return [{ type: "rich_text", block_id: "b1", elements: [line] }];
}

/** What a client makes of letters that mean something in markup, on both platforms. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
