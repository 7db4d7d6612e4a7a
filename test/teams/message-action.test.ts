import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actions, elements, fixture, openTeams, type Raw, words } from "./open-teams.js";

let here: Awaited<ReturnType<typeof openTeams>>;
let number = 0;

beforeAll(async () => {
  here = await openTeams();
});
afterAll(() => here.stop());
beforeEach(() => {
  here.fake.calls.length = 0;
  here.asks.length = 0;
});

/** "Check this message" on a message with this HTML. */
async function choose(content: string, more: Raw = {}) {
  const { activity } = fixture("message-action");
  const payload = {
    ...activity.value.messagePayload,
    body: { contentType: "html", content },
    attachments: [],
    ...more,
  };
  const value = { ...activity.value, messagePayload: payload };
  return here.post({ ...activity, id: `f:choose-${++number}`, value });
}

/** A button or form in the dialog, with what was filled in. */
async function submit(action: Raw, values: object = {}) {
  const { activity } = fixture("message-action");
  const value = { ...activity.value, data: { ...action.data, ...values } };
  return here.post({ ...activity, name: "composeExtension/submitAction", id: `f:submit-${++number}`, value });
}

const shown = ({ body }: { body: Raw }): Raw => body.task.value.card.content;
const button = (card: Raw, does: string): Raw => actions(card).find(({ data }) => data?.wolno?.press?.does === does);

describe("the message action", () => {
  test("shows the verdict at once, in a dialog, with a link to the message and nothing posted", async () => {
    const answered = await choose("<p>W załączniku przesyłam fakturę.</p>");
    expect(answered.body.task).toMatchObject({ type: "continue", value: { title: "Czy wolno?" } });
    const card = shown(answered);
    expect(words(card)).toContain("⛔ Nie wolno");
    const links = elements(card).flatMap(({ inlines = [] }) =>
      inlines.map(({ selectAction }: Raw) => selectAction?.url),
    );
    expect(links).toContain(fixture("message-action").ask.link);
    expect(here.fake.calls).toEqual([]);
  });

  test("has only buttons that a dialog knows", async () => {
    const card = shown(await choose("<p>W załączniku przesyłam fakturę.</p>"));
    const types = new Set(actions(card).map(({ type }) => type));
    expect([...types].sort()).toEqual(["Action.Submit", "Action.ToggleVisibility"]);
    expect(JSON.stringify(card)).not.toContain("task/fetch");
  });

  test("decides again in the same dialog", async () => {
    const card = shown(await choose("<p>W załączniku przesyłam fakturę.</p>"));
    const again = shown(await submit(button(card, "read_as")));
    expect(words(again)).toContain("✅");
    expect(words(shown(await submit(button(again, "read_as"))))).toContain("⛔");
  });

  test("opens the form on a message without words", async () => {
    const answered = await choose("", { attachments: [] });
    expect(answered.body.task.value.title).toBe("Sprawdź wiadomość");
    const [send] = actions(shown(answered));
    const judged = await submit(send, {
      text: "Dziękujemy za zakupy!",
      subject: "",
      reading: "seller",
      day: "2026-03-10",
    });
    expect(here.asks.at(-1)).toMatchObject({ ask: "check", asOf: "2026-03-10", context: { initiator: "seller" } });
    expect(words(shown(judged))).toMatch(/⛔|✅|❓/);
  });

  test("takes 'Looks wrong' with a form, its tick as a tick, and thanks", async () => {
    const card = shown(await choose("<p>W załączniku przesyłam fakturę. Anna Nowak, 601 234 567</p>"));
    const form = shown(await submit(button(card, "feedback")));
    const [send] = actions(form);
    const thanked = await submit(send, { reason: "other", comment: "uwaga", keepText: "true" });
    expect(here.asks.at(-1)).toMatchObject({ ask: "save_feedback", keepText: true, reason: "other", comment: "uwaga" });
    expect(words(shown(thanked))).toContain("Dziękujemy");
    const [kept] = here.ports.kept.feedback;
    expect(kept?.text).not.toContain("601 234 567");
  });

  test("shares in the conversation; where the bot is no member, into the person's own message", async () => {
    const card = shown(await choose("<p>W załączniku przesyłam fakturę.</p>"));
    const shared = await submit(button(card, "share"));
    expect(shared.body.task).toEqual({ type: "message", value: "Udostępniono w tej rozmowie." });
    expect(here.fake.sent()).toHaveLength(1);

    here.fake.script.push({ status: 403, code: "BotNotInConversationRoster" });
    const inserted = await submit(button(card, "share"));
    const { composeExtension } = inserted.body;
    expect(composeExtension).toMatchObject({ type: "result", attachmentLayout: "list" });
    expect(words(composeExtension.attachments[0].content)).toContain("⛔");
  });

  test("saves settings: lists and choices come back as what they are", async () => {
    const { activity } = fixture("message-action");
    const press = { is: "press", card: "", press: { does: "settings", scope: "channel" } };
    const form = shown(await submit({ data: { verb: "wolno", wolno: press } }));
    const [send] = actions(form);
    await submit(send, { lang: "pl", carriers: "INPOST,DPD", tracking_visible: "yes", marketplace: "unset" });
    expect(here.asks.at(-1)).toMatchObject({ scope: "channel", values: { carriers: ["INPOST", "DPD"] } });
    const channel = activity.conversation.id.split(";")[0];
    const { tenantId } = activity.conversation;
    expect(await here.ports.settings.read(tenantId, "channel", channel)).toMatchObject({ carriers: ["INPOST", "DPD"] });
  });

  test("answers a message that Teams describes wrongly with the form, and data that are not ours with a sentence", async () => {
    const { activity } = fixture("message-action");
    const value = { ...activity.value, messagePayload: { body: 7 } };
    const { body } = await here.post({ ...activity, id: "f:odd", value });
    expect(body.task.value.title).toBe("Sprawdź wiadomość");
    expect((await submit({ data: { other: "app" } })).body.task.type).toBe("message");
  });
});
