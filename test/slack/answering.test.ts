import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { slackHosts } from "../../adapters/slack/slack-hosts.js";
import type { Answer } from "../../src/chat/answer-shape.js";
import type { Anything } from "./check-blocks.js";
import { startFakeSlack } from "./fake-slack.js";
import { BOT_TOKEN, type Running, runSlack, wordsOf } from "./run-slack.js";

let running: Running;
let next: Answer;
const card = (shown: "private" | "public" | "replace" | "share"): Answer => ({
  answer: "card",
  card: [{ kind: "paragraph", text: `to jest ${shown}` }],
  shown,
  lang: "pl",
  id: "card-1",
});

beforeAll(async () => {
  running = await runSlack({ answerWith: async () => next });
});
beforeEach(() => {
  running.fake.said.length = 0;
  running.fake.calls.length = 0;
  running.fake.views.length = 0;
});
afterAll(() => running.stop());

const said = () =>
  running.fake.said.map(({ by, body }) => [by, body.response_type ?? body.channel, wordsOf(body.blocks)]);
const mention = (more: object = {}) => ({
  type: "app_mention",
  user: "U1",
  channel: "C1",
  text: "<@UBOT> x",
  ts: "5.5",
  ...more,
});
const press = (container: object, url: string) => ({
  type: "block_actions",
  team: { id: "T1", domain: "acme" },
  user: { id: "U1", team_id: "T1" },
  channel: { id: "C1" },
  container: { type: "message", channel_id: "C1", message_ts: "7.7", ...container },
  trigger_id: running.fake.trigger(),
  response_url: url,
  actions: [{ type: "button", action_id: "press:0:0", value: '{"card":"card-1","press":{"does":"why"}}' }],
});

describe("where an answer goes", () => {
  test.each([
    ["private", [["response_url", "ephemeral", "to jest private"]]],
    ["public", [["response_url", "in_channel", "to jest public"]]],
    ["share", [["response_url", "in_channel", "to jest share"]]],
  ] as const)("a command's, %s", async (shown, expected) => {
    next = card(shown);
    await running.command("x");
    await running.settled();
    expect(said()).toEqual(expected);
  });

  test("a used-up response_url gives way to a message for the asker's eyes", async () => {
    next = card("private");
    await running.command("x", { response_url: `${running.fake.origin}/respond/gone` });
    await running.settled();
    expect(said()).toEqual([["chat.postEphemeral", "C1", "to jest private"]]);
  });

  test("a response_url on another host is never called", async () => {
    next = card("private");
    const other = await startFakeSlack();
    await running.command("x", { response_url: other.responseUrl() });
    await running.settled();
    expect(other.said).toEqual([]);
    await other.stop();
    expect(said()).toEqual([["chat.postEphemeral", "C1", "to jest private"]]);
  });

  test("where the bot is not in the channel the asker is written to", async () => {
    next = card("private");
    await running.event(mention({ channel: "C2" }));
    await running.settled();
    expect(said()).toEqual([["chat.postMessage", "U1", "to jest private"]]);
  });

  test("a mention is answered in its thread, where there is one", async () => {
    next = card("private");
    await running.event(mention({ thread_ts: "4.4" }));
    await running.event(mention());
    await running.settled();
    expect(running.fake.said.map(({ body }) => body.thread_ts)).toEqual(["4.4", undefined]);
  });

  test("a pressed card changes in place; where its response_url is used up, by an edit if others see it", async () => {
    next = card("replace");
    await running.interaction(press({ is_ephemeral: true }, running.fake.responseUrl()));
    await running.settled();
    expect(running.fake.said.at(-1)?.body).toMatchObject({ replace_original: true });
    await running.interaction(press({}, `${running.fake.origin}/respond/gone`));
    await running.settled();
    expect(running.fake.said.at(-1)).toMatchObject({ by: "chat.update", body: { channel: "C1", ts: "7.7" } });
  });

  test("what cannot be shared is owned up to", async () => {
    next = card("share");
    await running.interaction({
      ...press({ channel_id: "C2" }, `${running.fake.origin}/respond/gone`),
      channel: { id: "C2" },
    });
    await running.settled();
    expect(said()).toEqual([
      [
        "chat.postMessage",
        "U1",
        "Nie udało się tego opublikować w kanale. Wpisz tam /invite @czywolno i spróbuj jeszcze raz.",
      ],
    ]);
  });

  test.each([
    ["C1", true],
    ["C2", false],
  ])("a confirmation in %s: arrived %j", async (channel, arrived) => {
    const told: boolean[] = [];
    next = {
      answer: "confirm",
      lang: "pl",
      card: [{ kind: "paragraph", text: "potwierdzam" }],
      after: async (there) => {
        told.push(there);
        return card("private");
      },
    };
    await running.command("subskrybuj", { channel_id: channel });
    await running.settled();
    expect(told).toEqual([arrived]);
    expect(said()).toEqual([
      ...(arrived ? [["chat.postMessage", "C1", "potwierdzam"]] : []),
      ["response_url", "ephemeral", "to jest private"],
    ]);
  });

  test("a post that may have arrived is made once", async () => {
    next = card("private");
    running.fake.script("chat.postMessage", "drop_after");
    await running.event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text: "x" });
    await running.settled();
    expect(running.fake.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
    expect(said()).toHaveLength(1);
  });
});

const FORM: Answer = {
  answer: "dialog",
  lang: "pl",
  dialog: {
    id: "feedback",
    title: "Coś się nie zgadza",
    submit: "Wyślij",
    cancel: "Anuluj",
    carry: "card-9",
    fields: [
      { field: "choice", name: "reason", label: "Co?", options: [{ value: "other", label: "Inne" }], optional: false },
    ],
  },
};

describe("forms", () => {
  const submit = (view: Anything, values: object) => ({
    type: "view_submission",
    team: { id: "T1", domain: "acme" },
    user: { id: "U1", team_id: "T1" },
    trigger_id: running.fake.trigger(),
    view: { ...view, id: "V1", state: { values } },
  });

  test("open by a trigger, come back with what they carried, and are answered where they were opened", async () => {
    next = FORM;
    await running.command("feedback");
    await running.settled();
    const [opened] = running.fake.views;
    next = card("private");
    const reason = { reason: { value: { type: "static_select", selected_option: { value: "other" } } } };
    const got = await running.interaction(submit(opened?.view, reason));
    expect(got).toEqual({ status: 200, body: "" });
    await running.settled();
    expect(running.asks.at(-1)).toMatchObject({
      ask: "save_feedback",
      card: "card-9",
      reason: "other",
      by: { channel: "C1", user: "U1" },
    });
    expect(said()).toEqual([["response_url", "ephemeral", "to jest private"]]);
  });

  test("say in the form what is wrong in it", async () => {
    next = FORM;
    await running.command("feedback");
    await running.settled();
    const before = running.asks.length;
    const got = await running.interaction(submit(running.fake.views[0]?.view, {}));
    expect(JSON.parse(got.body)).toMatchObject({
      response_action: "errors",
      errors: { reason: expect.stringMatching(/./) },
    });
    expect(running.asks).toHaveLength(before);
  });

  test.each([
    [
      "typed in a personal chat",
      async () =>
        running.event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text: "feedback" }),
    ],
    [
      "whose trigger has run out",
      async () => {
        const trigger = running.fake.trigger();
        running.fake.pass(4_000);
        return running.command("feedback", { trigger_id: trigger });
      },
    ],
  ])("%s come as a button", async (_name, send) => {
    next = FORM;
    await send();
    await running.settled();
    expect(running.fake.views).toEqual([]);
    const body = running.fake.said[0]?.body ?? {};
    expect(JSON.stringify(body.blocks)).toContain('\\"does\\":\\"say\\",\\"text\\":\\"feedback\\"');
  });
});

test.each([
  ["a form", () => FORM, "dialog:feedback"],
  ["a sentence", () => card("private"), "card"],
])(
  "where %s is slow in coming, a modal is opened to wait in before the trigger runs out",
  async (_name, made, becomes) => {
    const slow = await runSlack({
      answerWith: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_900));
        return made();
      },
    });
    await slow.command("");
    await new Promise((resolve) => setTimeout(resolve, 1_750));
    expect(slow.fake.views.map(({ view }) => wordsOf(view.blocks))).toEqual(["Otwieram…"]);
    await slow.settled();
    expect(slow.fake.views.map(({ view }) => view.callback_id)).toEqual([becomes]);
    expect(slow.fake.said).toEqual([]);
    await slow.stop();
  },
);

describe("files", () => {
  const file = (path: string, more: object = {}) => ({
    id: "F1",
    name: "szablon.txt",
    mimetype: "text/plain",
    mode: "hosted",
    size: 20,
    url_private_download: `${running.fake.origin}/files/${path}`,
    ...more,
  });
  const dm = (files: object[]) => ({
    type: "message",
    subtype: "file_share",
    channel_type: "im",
    channel: "D1",
    user: "U1",
    ts: "1.1",
    text: "",
    files,
  });

  test("text files are fetched with the token and judged", async () => {
    next = card("private");
    running.fake.files.set("a", { type: "text/plain", bytes: Buffer.from("Prosimy o opinię.") });
    running.fake.files.set("b", { type: "text/csv", bytes: Buffer.from("name,subject,body\nA,Temat,Treść\nB,,Druga") });
    await running.event(dm([file("a")]));
    await running.settled();
    expect(running.asks.at(-1)).toMatchObject({ ask: "check", messages: [{ text: "Prosimy o opinię." }] });
    await running.event(dm([file("a"), file("b", { name: "szablony.csv" })]));
    await running.settled();
    expect(running.asks.at(-1)).toMatchObject({
      ask: "audit",
      name: "szablon.txt (+1)",
      templates: [
        { name: "szablon.txt", message: { text: "Prosimy o opinię." } },
        { name: "A", message: { text: "Treść", subject: "Temat" } },
        { name: "B", message: { text: "Druga" } },
      ],
    });
  });

  test.each([
    ["too large", { size: 2_000_000 }, "większy niż 1 MB"],
    ["gone", {}, "Nie udało się pobrać"],
  ])("one that is %s is named in a sentence", async (_name, more, words) => {
    const before = running.asks.length;
    await running.event(dm([file("nothing", more)]));
    await running.settled();
    expect(running.asks).toHaveLength(before);
    expect(said()[0]?.[2]).toContain("szablon.txt: ");
    expect(said()[0]?.[2]).toContain(words);
  });

  test("the token is sent to no other host", async () => {
    const other = await startFakeSlack();
    other.tokens.set(BOT_TOKEN, { scopes: ["files:read"], team: "T1", botUser: "UBOT" });
    other.files.set("a", { type: "text/plain", bytes: Buffer.from("Prosimy o opinię.") });
    const before = running.asks.length;
    await running.event(dm([file("a", { url_private_download: `${other.origin}/files/a` })]));
    await running.settled();
    expect(running.asks).toHaveLength(before);
    expect(said()[0]?.[2]).toContain("Nie udało się pobrać");
    await other.stop();
  });

  test("without files:read a sentence says what to do, and nothing is fetched", async () => {
    const one = await runSlack({ scopes: ["commands", "chat:write", "im:history"], answerWith: async () => next });
    await one.event(dm([{ ...file("a"), url_private_download: `${one.fake.origin}/files/a` }]));
    await one.settled();
    expect(wordsOf(one.fake.said[0]?.body.blocks)).toContain("Nie mamy dostępu do plików");
    expect(one.asks).toEqual([]);
    await one.stop();
  });
});

test("a pasted link to a message is not judged", async () => {
  const before = running.asks.length;
  const text = "<https://acme.slack.com/archives/C9/p1>";
  const attachments = [{ is_msg_unfurl: true, text: "Prosimy o opinię" }];
  await running.event({ type: "message", channel_type: "im", channel: "D1", user: "U1", ts: "1.1", text, attachments });
  await running.settled();
  expect(running.asks).toHaveLength(before);
  expect(said()[0]?.[2]).toContain("podglądu linku nie oceniamy");
});

test.each([
  [undefined, "https://hooks.slack.com", "https://files.slack.com"],
  ["https://slack.com/api/", "https://hooks.slack.com", "https://files.slack.com"],
  ["https://slack-gov.com/api/", "https://hooks.slack-gov.com", "https://files.slack-gov.com"],
  ["http://127.0.0.1:3000/api/", "http://127.0.0.1:3000", "http://127.0.0.1:3000"],
])("with the Web API at %s answers and files have their hosts", (apiUrl, answers, files) => {
  expect(slackHosts(apiUrl === undefined ? {} : { apiUrl })).toEqual({ answers, files });
});
