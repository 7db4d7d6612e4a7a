import type { SubscriberNote } from "../../src/announce/ledger.js";
import type { WorkerParts } from "./worker.js";

const A_FEW = 20;

/** Sends the private notes that wait. One whose end is unknown is not sent again; `list` says the same. */
export async function privateNotes(parts: WorkerParts): Promise<void> {
  const { ledger, now, under } = parts;
  for (const note of await ledger.takeNotes(A_FEW, now())) {
    await under(() => send(note, parts), note.subscription.trace ?? note.id);
  }
}

async function send(note: SubscriberNote, { ledger, posters, announcer, now, log }: WorkerParts): Promise<void> {
  const { tenant, subscription, about, id } = note;
  const poster = posters[subscription.platform];
  const outcome =
    poster === undefined
      ? ({ means: "later", code: "not_configured_here", afterSeconds: 300, whole: false } as const)
      : await poster.tell(note, announcer.composeNote(note, now()));
  if (outcome.means === "later") await ledger.returnNote(note, outcome.afterSeconds, now());
  const code = "code" in outcome ? { code: outcome.code } : {};
  const facts = { note: id, tenant, channel: subscription.channel, about: about.is, became: outcome.means, ...code };
  log.info(facts, "a subscriber was told in private");
}
