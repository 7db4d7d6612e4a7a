import type { Lang } from "../../src/chat/ask.js";
import type { Ports } from "../../src/chat/ports.js";
import type { Checker } from "../../src/verdict/check.js";
import { createAnnouncements } from "./announcements.js";
import { createAudits, type KeptAudits } from "./audits.js";
import { createFeedback, type KeptFeedback } from "./feedback.js";
import { createLimit, LIMITS, type Limits } from "./limit.js";
import { createOpenCards } from "./open-cards.js";
import { createReceipts, type KeptReceipts } from "./receipts.js";
import { createSettings } from "./settings.js";
import type { StoreParts } from "./store.js";
import { createSubscriptions, type KeptSubscriptions } from "./subscriptions.js";

/** What `answer` needs, kept in a database, with what only the program itself reads. */
export interface StoredPorts extends Ports {
  readonly subscriptions: KeptSubscriptions;
  readonly receipts: KeptReceipts;
  readonly feedback: KeptFeedback;
  readonly audits: KeptAudits;
}

/** The ports of `src/chat/ports.ts` over a database. Nothing in them reads or writes without naming the tenant. */
export function createPorts(
  parts: StoreParts & {
    readonly checker: () => Checker;
    readonly defaultLang: Lang;
    /** 0 keeps none. */
    readonly receiptDays: number;
    readonly limits?: Limits;
  },
): StoredPorts {
  return {
    checker: parts.checker,
    today: parts.clock.today,
    now: parts.clock.now,
    defaultLang: parts.defaultLang,
    cards: createOpenCards(parts),
    settings: createSettings(parts),
    subscriptions: createSubscriptions(parts),
    announcements: createAnnouncements(parts),
    receipts: createReceipts(parts, parts.receiptDays),
    feedback: createFeedback(parts),
    audits: createAudits(parts),
    limit: createLimit(parts, parts.limits ?? LIMITS),
  };
}
