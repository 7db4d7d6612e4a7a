import { expect, test } from "vitest";
import { startFakeSlack } from "./fake-slack.js";
import { commandBody, runSlack, wordsOf, writtenEvent } from "./run-slack.js";

/** The adapter over a connection of its own, not started yet; `end` stops both. */
async function overSocket() {
  const fake = await startFakeSlack({ sockets: true });
  const running = await runSlack({ fake, config: { signingSecret: "", appToken: "xapp-1" } });
  return { fake, running, end: () => running.stop().then(fake.stop) };
}

test("Socket Mode: the same answers through the same door, without a signing secret", async () => {
  const { fake, running, end } = await overSocket();
  expect((await running.command("pomoc")).status).toBe(404);
  await running.slack.start();
  await fake.socket?.connected;
  expect(fake.calls.find(({ method }) => method === "apps.connections.open")?.token).toBe("xapp-1");

  const command = {
    envelope_id: "e1",
    type: "slash_commands",
    payload: commandBody(fake, "Prosimy o wystawienie opinii na Allegro."),
  };
  expect(await fake.socket?.send(command)).toMatchObject({ envelope_id: "e1" });
  await running.settled();
  expect(wordsOf(fake.said[0]?.body.blocks)).toContain("Nie wysyłaj");
  await end();
});

test("Socket Mode: a repeated event runs once", async () => {
  const { fake, running, end } = await overSocket();
  await running.slack.start();
  await fake.socket?.connected;
  const payload = writtenEvent("pomoc");
  await fake.socket?.send({ envelope_id: "e1", type: "events_api", payload });
  await fake.socket?.send({ envelope_id: "e2", type: "events_api", payload });
  await running.settled();
  expect(running.asks.map(({ ask }) => ask)).toEqual(["help"]);
  await end();
});

test("without a signing secret and without Socket Mode nothing starts", async () => {
  await expect(runSlack({ config: { signingSecret: "" } })).rejects.toThrow(/signing secret/);
});
