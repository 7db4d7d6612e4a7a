import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APP_ID, TENANT } from "./fake-teams.js";
import { actions, fixture, openTeams, words } from "./open-teams.js";
import { startPlayground } from "./start-playground.js";

/** Microsoft's Playground, which knows nothing of this project: what it sends is understood, what it is sent it takes. */
let here: Awaited<ReturnType<typeof openTeams>>;
let playground: Awaited<ReturnType<typeof startPlayground>>;

beforeAll(async () => {
  here = await openTeams({
    config: { appId: APP_ID, tenantId: TENANT, credential: { kind: "none" }, allowedTenants: [] },
  });
  playground = await startPlayground(here.url);
}, 60_000);
afterAll(async () => {
  await playground.stop();
  await here.stop();
});

const INVOICE = "W załączniku przesyłam fakturę do zamówienia.";

describe("the Playground", () => {
  test("a mention in a channel is answered in its thread, a button decides again", async () => {
    const { postConversationId } = await playground.say("team-id", INVOICE);
    const said = await playground.heard();
    expect(said.conversation).toBe(postConversationId);
    expect(words(said.card)).toContain("⛔ Not allowed");
    const action = actions(said.card).find(({ data }) => data?.wolno?.press.does === "read_as");
    const pressed = await playground.invoke(
      "adaptiveCard/action",
      said.conversation,
      { action, trigger: "manual" },
      said.id,
    );
    expect(words(pressed.value ?? pressed.body?.value)).toContain("✅");
  });

  test("a message in the personal chat is answered there", async () => {
    await playground.say(playground.personal, INVOICE);
    const said = await playground.heard();
    expect(said.conversation).toBe(playground.personal);
    expect(words(said.card)).toContain("⛔ Not allowed");
  });

  test("the message action goes from the message to the verdict and on", async () => {
    const { value } = fixture("message-action").activity;
    const fetched = await playground.invoke("composeExtension/fetchTask", "team-id", value);
    const card = (fetched.body ?? fetched).task.value.card.content;
    expect(words(card)).toContain("⛔ Not allowed");
    const { data } = actions(card).find((action) => action.data?.wolno?.press.does === "read_as");
    const sent = await playground.invoke("composeExtension/submitAction", "team-id", { ...value, data });
    expect(words((sent.body ?? sent).task.value.card.content)).toContain("✅");
  });

  test("installing says what the bot does, an announcement arrives as a post and can be changed", async () => {
    await playground.happen("team-id", "install");
    const welcome = await playground.heard();
    expect(actions(welcome.card).length).toBeGreaterThan(0);
    const installed = here.changes.find(({ change }) => change === "installed");
    const personal = here.asks.find(({ by }) => by.channel === playground.personal)?.by.address;
    expect(installed?.address).toMatchObject({ conversationId: "team-id", type: "channel" });
    const posted = await here.teams.post(personal, [{ kind: "heading", text: "Nowe zasady" }], "pl");
    expect(posted.sent).toBe(true);
    expect(words((await playground.heard()).card)).toBe("Nowe zasady");
    if (!posted.sent) return;
    const changed = await here.teams.update(
      personal,
      posted.posted,
      [{ kind: "heading", text: "Termin przesunięty" }],
      "pl",
    );
    expect(changed.sent).toBe(true);
    expect(words((await playground.heard()).card)).toBe("Termin przesunięty");
    expect(here.logged.filter((line) => !line.includes("without authentication"))).toEqual([]);
  });
});

const CHROMIUM = "/usr/bin/chromium";
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser && process.env["REQUIRE_BROWSER"] !== "1") console.log(`not run, no ${CHROMIUM}: Teams in a browser`);

test.skipIf(!hasBrowser && process.env["REQUIRE_BROWSER"] !== "1")(
  "in a browser, from the hover menu of a message to the verdict",
  async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    const pasted = "Faktura VAT jest w załączniku tej wiadomości.";
    try {
      const page = await browser.newPage();
      // Fonts from the network would keep the page waiting; nothing else comes from there.
      await page.route(
        (url) => url.hostname !== "localhost",
        (route) => route.abort(),
      );
      await page.goto(playground.url, { waitUntil: "domcontentloaded" });
      await page.getByText("Announcements", { exact: true }).click();
      // The page greets with an installation; the seller's colleague answers in the thread of the welcome.
      await page.getByRole("button", { name: "Check a message" }).waitFor();
      const box = page.getByRole("textbox").last();
      await box.fill(pasted);
      await box.press("Enter");
      const message = page.getByText(pasted, { exact: true });
      await message.first().waitFor();
      await message.first().hover();
      await page.getByRole("button", { name: "Show more information" }).last().click();
      await page.getByRole("menuitem", { name: "Action Command" }).click();
      await page.getByPlaceholder("Input command id or leave blank").fill("checkMessage");
      await page.getByRole("radio", { name: "Fetch the dialog dynamically from the app" }).click();
      await page.getByRole("button", { name: "Create" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("⛔ Not allowed").waitFor();
      expect(here.asks.at(-1)).toMatchObject({ ask: "check", messages: [{ text: pasted }] });
      await dialog.getByRole("button", { name: /^It is a reply/ }).click();
      await dialog.getByText("✅ Allowed").waitFor();
    } finally {
      await browser.close();
    }
  },
  60_000,
);
