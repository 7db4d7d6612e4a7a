import type { OpenCard, OpenCards } from "../../src/chat/ports.js";

/** So long a card can be pressed, in milliseconds. */
const LIFE = 30 * 60 * 1000;
/** The page shows the last few; older ones can only say "send it again". */
const MOST = 12;

/** The open cards of one session of the page: few, for half an hour, in memory and nowhere else. */
export interface FewCards extends OpenCards {
  /** Forgets what is too old. */
  sweep(): void;
  /** How much is kept, in UTF-16 units. */
  size(): number;
}

/** No cards yet. Whose they are needs no telling apart: a session is one person's. */
export function createFewCards(now: () => number): FewCards {
  const cards = new Map<string, { json: string; until: number }>();
  let last = 0;
  const sweep = () => {
    for (const [id, { until }] of cards) if (until <= now()) cards.delete(id);
  };
  return {
    keep: async (_tenant, _user, card) => {
      sweep();
      const id = `card-${++last}`;
      cards.set(id, { json: JSON.stringify(card), until: now() + LIFE });
      for (const oldest of cards.keys()) {
        if (cards.size <= MOST) break;
        cards.delete(oldest);
      }
      return id;
    },
    find: async (_tenant, _user, id) => {
      sweep();
      const found = cards.get(id);
      return found && (JSON.parse(found.json) as OpenCard);
    },
    // The text is not kept longer because somebody pressed a button.
    replace: async (_tenant, _user, id, card) => {
      sweep();
      const found = cards.get(id);
      if (found !== undefined) found.json = JSON.stringify(card);
    },
    sweep,
    size: () => [...cards.values()].reduce((sum, { json }) => sum + json.length, 0),
  };
}
