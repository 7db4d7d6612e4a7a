import { randomUUID } from "node:crypto";
import type { Asker, Lang } from "../../src/chat/ask.js";
import { createMemoryPorts } from "../../src/chat/memory-ports.js";
import type { Ports } from "../../src/chat/ports.js";
import { createFewCards, type FewCards } from "./few-cards.js";
import type { TryPorts } from "./try-ports.js";

/** So long after its last ask a session is forgotten, in milliseconds. */
const LIFE = 30 * 60 * 1000;
const MOST_SESSIONS = 200;
/** All open cards of all sessions together, in UTF-16 units. */
const MOST_KEPT = 16_000_000;
const PER_MINUTE = 60;

/** One visitor's own little workspace, with one channel and one person in it. */
export interface Session {
  readonly id: string;
  readonly ports: Ports;
  readonly by: Asker;
  /** The language that the person chose on the page, from then on. */
  speak(lang: Lang): Promise<void>;
}

/** The sessions of the page. Nothing of them is ever written anywhere. */
export interface Sessions {
  /** The session of this id, or a new one. */
  open(id: string | undefined): Session;
  /** Forgets what is too old or too much; the least recently used goes first. */
  sweep(): void;
  readonly count: () => number;
}

type Kept = Session & { readonly cards: FewCards; usedAt: number };

/** No sessions yet. */
export function createSessions({
  checker,
  now,
  defaultLang,
  pace,
}: Pick<TryPorts, "checker" | "now" | "defaultLang" | "pace">): Sessions {
  /** The least recently used first. */
  const sessions = new Map<string, Kept>();
  const begin = (): Kept => {
    const cards = createFewCards(now);
    const ports: Ports = {
      ...createMemoryPorts(checker(), now, { defaultLang, perMinute: PER_MINUTE }),
      // The rules may be swapped while the session lasts, so the checker is asked for each time.
      checker,
      cards,
      // Nobody would read it.
      feedback: { keep: async () => {} },
      ...(pace === undefined ? {} : { pace }),
    };
    let spoken: Lang | undefined;
    return {
      id: randomUUID(),
      ports,
      by: VISITOR,
      cards,
      usedAt: now(),
      speak: async (lang) => {
        if (lang === spoken) return;
        spoken = lang;
        const own = await ports.settings.read(VISITOR.tenant, "person", VISITOR.user);
        await ports.settings.write(VISITOR.tenant, "person", VISITOR.user, { ...own, lang }, VISITOR.user);
      },
    };
  };
  const sweep = () => {
    let kept = 0;
    for (const { cards } of sessions.values()) {
      cards.sweep();
      kept += cards.size();
    }
    for (const [id, { usedAt, cards }] of sessions) {
      const tooOld = usedAt + LIFE <= now();
      if (!tooOld && sessions.size <= MOST_SESSIONS && kept <= MOST_KEPT) break;
      kept -= cards.size();
      sessions.delete(id);
    }
  };
  return {
    open: (id) => {
      sweep();
      const known = id === undefined ? undefined : sessions.get(id);
      const session = known ?? begin();
      session.usedAt = now();
      sessions.delete(session.id);
      sessions.set(session.id, session);
      return session;
    },
    sweep,
    count: () => sessions.size,
  };
}

/** Ids in Slack's form, so that its adapter takes them for its own; the person's is shown where a card is shared. */
export const VISITOR: Asker = {
  platform: "slack",
  tenant: "T0TRY",
  user: "UCZESTNIK",
  channel: "C0TRY",
  place: "channel",
  address: {},
};
