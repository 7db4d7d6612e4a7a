import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { VERB_WORDS } from "../../src/chat/verbs.js";
import { actions, cardOf, fixture, openTeams, type Raw, words } from "./open-teams.js";

let here: Awaited<ReturnType<typeof openTeams>>;
let number = 0;

beforeAll(async () => {
  here = await openTeams();
});
afterAll(() => here.stop());
beforeEach(() => {
  here.fake.calls.length = 0;
  here.fake.script.length = 0;
  here.asks.length = 0;
  here.logged.length = 0;
});

/** The same once more is a duplicate; another id makes it another. */
function fresh(scenario: string): Raw {
  return { ...fixture(scenario).activity, id: `test-${++number}` };
}

/** A mention with these words, in a channel. */
function mention(text: string): Raw {
  const activity = fresh("help");
  return JSON.parse(JSON.stringify(activity).replaceAll("pomoc", text));
}

/** What a person says to the bot in the personal chat. */
function direct(text: string): Raw {
  const { attachments: _html, ...activity } = fresh("direct-message");
  return { ...activity, text };
}

describe("recorded activities", () => {
  test.each([
    "command-check",
    "mention-check",
    "message-action",
    "forwarded",
    "forwarded-with-comment",
    "direct-message",
    "button-answer",
    "subscribe",
    "list",
    "help",
    "command-empty",
  ])("%s comes to its ask", async (scenario) => {
    const { status } = await here.post(fresh(scenario));
    expect(status).toBe(200);
    const { by, ...ask } = here.asks[0] as Raw;
    const { address, ...asker } = by;
    const expected = fixture(scenario);
    expect(ask).toEqual(expected.ask);
    // The language of a verb wins over the client's; here both are Polish.
    expect(asker).toEqual(expected.by);
    expect(address.conversationId).toBe(asker.channel);
    expect(here.logged).toEqual([]);
  });

  test.each(Object.keys(VERB_WORDS))("the verb %s is understood behind a mention, in every language", async (verb) => {
    const words = Object.values(VERB_WORDS[verb as keyof typeof VERB_WORDS]);
    for (const [word] of words) {
      await here.post(mention(verb === "why" ? `${word} ABCD2345` : word));
    }
    const asks = here.asks.map(({ ask }) => ask);
    const expected = verb === "check" ? "open_check" : verb;
    expect(asks).toEqual(words.map(() => expected));
  });
});

describe("answers", () => {
  test("in a personal chat: there, with the verdict", async () => {
    await here.post(fresh("command-check"));
    const [call, ...more] = here.fake.sent();
    expect(more).toEqual([]);
    expect(call?.path).toMatch(/^\/v3\/conversations\/a:1-personal-anna\/activities\/test-\d+$/);
    expect(call?.authorization).toBe("Bearer token-of-the-bot");
    expect(words(cardOf(call))).toContain("⛔ Nie wolno");
    expect(words(cardOf(call))).not.toContain("widzą wszyscy");
    expect(call?.body.summary).toContain("⛔");
    expect(call?.body.text).toBeUndefined();
  });

  test("to a mention in a channel: in its thread, and it says that others see it", async () => {
    await here.post(fresh("mention-check"));
    const [call] = here.fake.sent();
    expect(call?.path).toContain("19:0a1b2c3d4e5f@thread.tacv2;messageid=1773134130000/activities");
    expect(words(cardOf(call))).toContain("Tę odpowiedź widzą wszyscy w tej rozmowie");
  });

  test("to nothing but a mention: a button that opens the form", async () => {
    const { activity } = fixture("command-empty");
    await here.post({ ...activity, id: "empty-1" });
    const [button] = actions(cardOf(here.fake.sent()[0]));
    expect(button).toMatchObject({ type: "Action.Submit", data: { msteams: { type: "task/fetch" } } });
    const invoke = { ...activity, type: "invoke", name: "task/fetch", id: "empty-2", value: { data: button.data } };
    const { body } = await here.post(invoke);
    const form = body.task.value.card.content;
    expect(form.body.map(({ id }: Raw) => id)).toEqual(expect.arrayContaining(["subject", "text", "reading", "day"]));
    const [submit] = actions(form);
    const data = { ...submit.data, text: "W załączniku przesyłam fakturę.", subject: "", reading: "reply", day: "" };
    const judged = await here.post({ ...invoke, name: "task/submit", id: "empty-3", value: { data } });
    expect(here.asks.at(-1)).toMatchObject({ ask: "check", context: { initiator: "reply" } });
    expect(words(judged.body.task.value.card.content)).toContain("✅");
  });

  test("to a form without a text: the form again, with what is wrong and what was typed", async () => {
    const { activity } = fixture("command-empty");
    const form = { is: "form", id: "check", carry: "", lists: [], ticks: [] };
    const data = { verb: "wolno", wolno: form, text: "  ", subject: "Zamówienie 7" };
    const { body } = await here.post({
      ...activity,
      type: "invoke",
      name: "task/submit",
      id: "form-1",
      value: { data },
    });
    const { content } = body.task.value.card;
    expect(words(content)).toContain("Wklej treść wiadomości.");
    expect(content.body.find(({ id }: Raw) => id === "subject").value).toBe("Zamówienie 7");
  });

  test("about settings asked in a channel: in the personal chat, the channel's own form stays in the thread", async () => {
    await here.post(mention("ustawienia"));
    const [opened, personal, notice] = here.fake.calls;
    expect(opened).toMatchObject({
      path: "/v3/conversations",
      body: { isGroup: false, members: [{ id: "29:1-anna" }] },
    });
    expect(personal?.path).toBe("/v3/conversations/a:personal-1/activities");
    expect(words(cardOf(personal))).toContain("Ustawienia");
    const scopes = (call: Raw) => actions(cardOf(call)).map(({ data }) => data.wolno.press.scope);
    expect(scopes(personal)).toEqual(["person", "tenant"]);
    expect(scopes(notice)).toEqual(["channel"]);
    expect(words(cardOf(notice))).toBe("Tę odpowiedź możesz zobaczyć tylko Ty, więc jest w czacie ze mną.");
  });

  test("about settings where no personal chat can be opened: a sentence, and nothing of the settings", async () => {
    here.fake.script.push({ status: 403, code: "BotNotInConversationRoster" });
    await here.post(mention("ustawienia"));
    const [said, ...more] = here.fake.sent();
    expect(more).toEqual([]);
    expect(words(cardOf(said))).toContain("Otwórz czat ze mną");
  });

  test("to a slash command: only its sender sees it, and a subscription's confirmation is seen by all", async () => {
    const slash = (text: string) => {
      const activity = mention(text);
      return { ...activity, recipient: { ...activity.recipient, isTargeted: true } };
    };
    await here.post(slash("pomoc"));
    const [help] = here.fake.sent();
    expect(help?.path).toMatch(/\?isTargetedActivity=true$/);
    expect(help?.body.recipient.id).toBe("29:1-anna");
    expect(words(cardOf(help))).not.toContain("widzą wszyscy");
    here.fake.calls.length = 0;
    await here.post({
      ...slash("subskrybuj"),
      conversation: { ...mention("").conversation, id: "19:other@thread.tacv2" },
    });
    const [confirmation, done] = here.fake.sent();
    expect(confirmation?.path).not.toContain("isTargetedActivity");
    expect(done?.path).toMatch(/\?isTargetedActivity=true$/);
  });

  test("to a slash command that cannot be answered there: in the personal chat", async () => {
    const activity = mention("pomoc");
    here.fake.script.push({ status: 403, code: "BotNotInConversationRoster" });
    await here.post({ ...activity, recipient: { ...activity.recipient, isTargeted: true } });
    expect(here.fake.calls.map(({ path }) => path).slice(1)).toEqual([
      "/v3/conversations",
      "/v3/conversations/a:personal-1/activities",
    ]);
  });

  test("about somebody else: by name, as the team has it now; by id where Teams does not tell", async () => {
    const { from, channelData, ...activity } = mention("subskrybuj");
    const where = { ...activity.conversation, id: "19:names@thread.tacv2" };
    const other = { id: "29:1-piotr", name: "Piotr", aadObjectId: "bbbbbbbb-0000-0000-0000-00000000000c" };
    await here.post({ ...activity, channelData, conversation: where, from: other });
    const listed = async () => {
      here.fake.calls.length = 0;
      await here.post({ ...mention("lista"), conversation: where });
      return words(cardOf(here.fake.sent()[0]));
    };
    expect(await listed()).toContain(other.aadObjectId);
    here.fake.members.set(`${channelData.team.id} ${other.aadObjectId}`, "Piotr Zieliński");
    expect(await listed()).toContain(": Piotr Zieliński\n");
    expect(JSON.stringify([here.logged, here.ports.kept])).not.toContain("Piotr");
  });

  test("to a subscription: kept only when the public confirmation arrived", async () => {
    const elsewhere = (id: string) => {
      const activity = mention("subskrybuj");
      return { ...activity, conversation: { ...activity.conversation, id } };
    };
    here.fake.script.push({ status: 403, code: "BotNotInConversationRoster" });
    await here.post(elsewhere("19:closed@thread.tacv2"));
    expect(words(cardOf(here.fake.sent().at(-1)))).toContain("Nie mogę pisać na tym kanale");
    await here.post(elsewhere("19:open@thread.tacv2;messageid=5"));
    const kept = (await here.ports.subscriptions.list(fixture("subscribe").by.tenant)).map(({ channel }) => channel);
    expect(kept).toContain("19:open@thread.tacv2");
    expect(kept).not.toContain("19:closed@thread.tacv2");
  });

  test("that Teams refuses as a card: in plain words without what the person wrote", async () => {
    here.fake.script.push({ status: 413, code: "MessageSizeTooBig" });
    await here.post(direct("W załączniku przesyłam fakturę za KLAWIATURA-X."));
    const [, plain] = here.fake.sent();
    expect(plain?.body).toMatchObject({ textFormat: "plain", text: expect.stringContaining("⛔") });
    expect(plain?.body.text).not.toContain("KLAWIATURA-X");
  });

  test("that Teams asks to wait with: once more after a moment, and never more than that", async () => {
    here.fake.script.push(
      { status: 429, headers: { "retry-after": "1" } },
      { status: 429, headers: { "retry-after": "1" } },
    );
    await here.post(fresh("help"));
    expect(here.fake.sent()).toHaveLength(2);
  });

  test("whose fate is unknown are not sent again", async () => {
    here.fake.script.push({ status: 502 }, { status: 502 });
    await here.post(fresh("help"));
    here.fake.script.splice(0, 9, "drop", "drop");
    await here.post(fresh("help"));
    expect(here.fake.sent()).toHaveLength(2);
  });
});

describe("buttons in a conversation", () => {
  test("decide again in place, from the recognition that was kept", async () => {
    await here.post(direct("W załączniku przesyłam fakturę."));
    const call = here.fake.sent()[0];
    const reply = actions(cardOf(call)).find(({ data }) => data?.wolno?.press.does === "read_as");
    expect(reply).toMatchObject({
      type: "Action.Execute",
      verb: "wolno",
      fallback: { type: "Action.Submit", data: reply.data },
    });
    const invoke = { ...fresh("button-answer"), value: { action: reply, trigger: "manual" } };
    const { body } = await here.post(invoke);
    expect(body).toMatchObject({ statusCode: 200, type: "application/vnd.microsoft.card.adaptive" });
    expect(words(body.value)).toContain("✅");
    expect(here.fake.sent()).toHaveLength(1);

    // A client that knows no Action.Execute sends a message instead, and the card is replaced for everybody.
    here.fake.calls.length = 0;
    const seller = actions(body.value).find(({ data }) => data?.wolno?.press.does === "read_as");
    const { attachments: _html, text: _text, ...submit } = direct("");
    await here.post({ ...submit, value: seller.fallback.data, replyToId: "posted-77" });
    const [put] = here.fake.calls;
    expect(put).toMatchObject({ method: "PUT", path: "/v3/conversations/a:1-personal-anna/activities/posted-77" });
    expect(words(cardOf(put))).toContain("⛔");
  });

  test("of somebody else's card say so to who pressed alone", async () => {
    const { body } = await here.post(fresh("button-answer"));
    expect(body).toMatchObject({ statusCode: 200, type: "application/vnd.microsoft.activity.message" });
    expect(body.value).toMatch(/Wyślij .*jeszcze raz/);
    expect(here.fake.sent()).toEqual([]);
  });

  test("share a card in the thread, with the name of who shares it", async () => {
    await here.post(fresh("mention-check"));
    const share = actions(cardOf(here.fake.sent()[0])).find(({ data }) => data?.wolno?.press.does === "share");
    const activity = { ...fresh("mention-check"), type: "invoke", name: "adaptiveCard/action" };
    const { body } = await here.post({ ...activity, value: { action: share, trigger: "manual" } });
    expect(body.value).toBe("Udostępniono w tej rozmowie.");
    const [, shared] = here.fake.sent();
    expect(shared?.path).toContain("messageid=1773134130000");
    expect(words(cardOf(shared))).toContain(`Udostępnia: ${activity.from.name}`);
    expect(JSON.stringify(cardOf(shared))).not.toContain(activity.from.aadObjectId);
  });

  test.each([
    ["nothing of ours", { verb: "wolno", wolno: { is: "press", card: "1", press: { does: "delete_everything" } } }],
    ["no data", { verb: "wolno" }],
  ])("with %s are answered with a sentence and ask nothing", async (_name, data) => {
    const action = { type: "Action.Execute", verb: "wolno", data };
    const { status, body } = await here.post({ ...fresh("button-answer"), value: { action, trigger: "manual" } });
    expect([status, body.type]).toEqual([200, "application/vnd.microsoft.activity.message"]);
    expect(here.asks).toEqual([]);
  });
});

describe("the life of an installation", () => {
  const base = () => {
    const { text: _text, attachments: _html, entities: _entities, ...activity } = fresh("help");
    return activity;
  };

  test("installing says what the bot does, an update of the app says nothing", async () => {
    await here.post({ ...base(), type: "installationUpdate", action: "add" });
    expect(words(cardOf(here.fake.sent()[0]))).toContain("Allegro");
    await here.post({ ...base(), type: "installationUpdate", action: "add-upgrade" });
    expect(here.fake.sent()).toHaveLength(1);
  });

  test.each([
    [{ type: "installationUpdate", action: "remove" }, "removed"],
    [{ type: "conversationUpdate", event: "channelDeleted" }, "channel_deleted"],
    [{ type: "conversationUpdate", event: "channelRenamed" }, "channel_renamed"],
    [{ type: "conversationUpdate", event: "teamRenamed" }, "team_renamed"],
    [{ type: "conversationUpdate", event: "teamDeleted" }, "team_deleted"],
  ])("%o is told to the program as %s", async ({ event, ...activity }: Raw, change) => {
    const { channelData, ...rest } = base();
    const channel = event?.startsWith("channel")
      ? { id: "19:about@thread.tacv2", name: "secret name" }
      : channelData.channel;
    await here.post({ ...rest, ...activity, channelData: { ...channelData, channel, eventType: event } });
    const channelId = event?.startsWith("channel") ? "19:about@thread.tacv2" : "19:0a1b2c3d4e5f@thread.tacv2";
    expect(here.changes.at(-1)).toMatchObject({ change, channel: channelId, team: "19:team@thread.tacv2" });
    expect(JSON.stringify([here.logged, here.changes.at(-1)])).not.toContain("secret name");
    expect(here.fake.sent()).toEqual([]);
  });

  test("new members are nobody's business", async () => {
    const before = here.changes.length;
    const { status } = await here.post({ ...base(), type: "conversationUpdate", membersAdded: [{ id: "29:2" }] });
    expect([status, here.changes.length]).toEqual([200, before]);
  });
});
