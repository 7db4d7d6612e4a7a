import { readdirSync } from "node:fs";
import { answer } from "../../src/chat/answer.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Ask } from "../../src/chat/ask.js";
import { play, runSlack } from "../slack/run-slack.js";
import { cardOf, fixture, openTeams } from "../teams/open-teams.js";
import { emptyPorts } from "./empty-ports.js";
import type { Shown } from "./shown-words.js";

/** What came of one scenario on one platform. */
export interface Played {
  readonly ask: Ask;
  readonly answer: Answer;
  /** Everything that was sent because of it, as the platform got it. */
  readonly sent: readonly Shown[];
}

/** One platform's adapter over HTTP, its platform on the other side, and the real `answer` between them. */
export interface Platform {
  play(scenario: string): Promise<Played>;
  /** Somebody types a text to the bot in the personal chat, letter by letter, perhaps beside a message that is forwarded. */
  say(text: string, forwarded?: string): Promise<Played>;
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
  const running = await runSlack({ answerWith: memory.answer });
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
    async say(text, forwarded) {
      memory.renew();
      running.fake.said.length = 0;
      const ts = `1795000000.${String(++number).padStart(6, "0")}`;
      const said = { type: "message", channel: "D1", channel_type: "im", user: "U1", ts, text: escaped(text) };
      const share =
        forwarded === undefined
          ? {}
          : {
              attachments: [
                { is_share: true, is_msg_unfurl: true, message_blocks: [{ message: { blocks: richText(forwarded) } }] },
              ],
            };
      await running.event({ ...said, blocks: richText(text), ...share });
      await running.settled();
      return { ...lastOf(memory.heard), sent: running.fake.said.map(({ body }) => body) };
    },
    stop: () => running.stop(),
  };
}

export async function openTeamsSide(): Promise<Platform> {
  const memory = remembering();
  const here = await openTeams({ answer: memory.answer });
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
    async say(text, forwarded) {
      memory.renew();
      here.fake.calls.length = 0;
      const { activity } = fixture("direct-message");
      const share =
        forwarded === undefined
          ? ""
          : `<blockquote itemtype="http://schema.skype.com/Forward"><p>${escaped(forwarded)}</p></blockquote>`;
      const html = `<p>${escaped(text).replaceAll("\n", "<br>")}</p>${share}`;
      const attachments = [{ contentType: "text/html", content: html }];
      await here.post({ ...activity, id: `said-${++number}`, text: escaped(text), attachments });
      return { ...lastOf(memory.heard), sent: here.fake.sent().map(({ body }) => body.activity ?? body) };
    },
    stop: () => here.stop(),
  };
}

function richText(text: string): object[] {
  const line = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return [{ type: "rich_text", block_id: "b1", elements: [line] }];
}

/** What a client makes of letters that mean something in markup, on both platforms. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
