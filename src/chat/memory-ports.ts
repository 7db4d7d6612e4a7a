import type { Subscription } from "../announce/subscription.js";
import type { DeliveryState } from "../announce/telling.js";
import type { KeptAudit } from "../audit/kept-audit.js";
import { dayOf } from "../policy/day.js";
import type { Checker } from "../verdict/check.js";
import type { Lang } from "./ask.js";
import type { AnnouncementStore, Feedback, KeptReceipt, ListedDelivery, OpenCard, Ports } from "./ports.js";
import { type Settings, settingsSchema } from "./settings.js";

/** How long a card can be pressed, in milliseconds: as long as the store of a server keeps it. */
const CARD_LIFE = 30 * 60 * 1000;
const MINUTE = 60 * 1000;

/** The ports and, for tests and trying, what was kept through them. */
export interface MemoryPorts extends Ports {
  readonly announcements: AnnouncementStore;
  readonly kept: {
    /** What the channels were told: filled by whoever tries it. */
    readonly deliveries: (ListedDelivery & { readonly tenant: string; readonly state: DeliveryState })[];
    readonly feedback: readonly (Feedback & { readonly tenant: string })[];
    readonly addresses: ReadonlyMap<string, unknown>;
    readonly cards: () => readonly OpenCard[];
  };
}

/**
 * Ports that keep everything in this process's memory: for tests and for trying the chat without a store. They behave as
 * a store does: tenants are apart, what is kept is a copy, and a card is gone after 30 minutes.
 *
 * @param clock milliseconds since 1970
 * @param perMinute so many checks a user may ask for in any minute
 */
export function createMemoryPorts(
  checker: Checker,
  clock: () => number,
  { defaultLang = "pl", perMinute = 60 }: { readonly defaultLang?: Lang; readonly perMinute?: number } = {},
): MemoryPorts {
  const cards = new Map<string, { json: string; until: number }>();
  const settings = new Map<string, string>();
  const subscriptions = new Map<string, Subscription>();
  const addresses = new Map<string, unknown>();
  const receipts = new Map<string, KeptReceipt>();
  const feedback: (Feedback & { tenant: string })[] = [];
  const audits = new Map<string, string>();
  const asked = new Map<string, number[]>();
  const deliveries: MemoryPorts["kept"]["deliveries"] = [];
  let last = 0;

  const forget = () => {
    for (const [key, { until }] of cards) if (until <= clock()) cards.delete(key);
  };
  return {
    checker: () => checker,
    today: () => dayOf(new Date(clock())),
    now: clock,
    defaultLang,
    cards: {
      keep: async (tenant, user, card) => {
        forget();
        const id = `card-${++last}`;
        cards.set(keyOf(tenant, user, id), { json: JSON.stringify(card), until: clock() + CARD_LIFE });
        return id;
      },
      find: async (tenant, user, id) => {
        forget();
        const found = cards.get(keyOf(tenant, user, id));
        return found && (JSON.parse(found.json) as OpenCard);
      },
      // The text is not kept longer because somebody pressed a button.
      replace: async (tenant, user, id, card) => {
        forget();
        const found = cards.get(keyOf(tenant, user, id));
        if (found !== undefined) found.json = JSON.stringify(card);
      },
    },
    settings: {
      read: async (tenant, scope, id): Promise<Settings> =>
        settingsSchema.parse(JSON.parse(settings.get(keyOf(tenant, scope, id)) ?? "{}")),
      write: async (tenant, scope, id, values) => {
        settings.set(keyOf(tenant, scope, id), JSON.stringify(values));
      },
    },
    subscriptions: {
      find: async (tenant, channel) => subscriptions.get(keyOf(tenant, channel)),
      list: async (tenant) =>
        [...subscriptions].filter(([key]) => key.startsWith(keyOf(tenant, ""))).map(([, subscription]) => subscription),
      put: async (tenant, subscription, address) => {
        subscriptions.set(keyOf(tenant, subscription.channel), subscription);
        addresses.set(keyOf(tenant, subscription.channel), address);
      },
      address: async (tenant, channel) => addresses.get(keyOf(tenant, channel)),
      remove: async (tenant, channel) => {
        addresses.delete(keyOf(tenant, channel));
        return subscriptions.delete(keyOf(tenant, channel));
      },
    },
    announcements: {
      lastSent: async (tenant, channel) =>
        deliveries.findLast(
          (one) => one.tenant === tenant && one.channel === channel && one.state === "sent" && one.action !== "edit",
        ),
      uncertain: async (tenant, channel) =>
        deliveries
          .filter((one) => one.tenant === tenant && one.channel === channel && one.state === "unknown")
          .reverse()
          .slice(0, 10),
      findUncertain: async (tenant, delivery) =>
        deliveries.find((one) => one.tenant === tenant && one.id === delivery && one.state === "unknown"),
    },
    receipts: {
      keep: async (tenant, { text: _text, ...receipt }, clauses, decision) => {
        receipts.set(keyOf(tenant, receipt.id), { ...receipt, clauses, decision });
      },
      find: async (tenant, id) => receipts.get(keyOf(tenant, id)),
    },
    feedback: {
      keep: async (tenant, one) => {
        feedback.push({ tenant, ...one });
      },
    },
    audits: {
      keep: async (tenant, id, audit) => {
        const key = keyOf(tenant, id);
        audits.delete(key);
        audits.set(key, JSON.stringify({ ...audit, id, keptAt: clock() }));
      },
      list: async (tenant) =>
        [...audits]
          .filter(([key]) => key.startsWith(keyOf(tenant, "")))
          .map(([, json]) => JSON.parse(json) as KeptAudit)
          .reverse(),
      remove: async (tenant, id) => audits.delete(keyOf(tenant, id)),
    },
    limit: async (tenant, user) => {
      const key = keyOf(tenant, user);
      const recent = (asked.get(key) ?? []).filter((at) => at > clock() - MINUTE);
      asked.set(key, recent);
      const [oldest] = recent;
      if (recent.length >= perMinute && oldest !== undefined) {
        return { ok: false, retryInSeconds: Math.ceil((oldest + MINUTE - clock()) / 1000) };
      }
      recent.push(clock());
      return { ok: true };
    },
    kept: {
      deliveries,
      feedback,
      addresses,
      cards: () => [...cards.values()].map(({ json }) => JSON.parse(json) as OpenCard),
    },
  };
}

/** Parts that cannot run into each other: no platform's id holds this character. */
function keyOf(...parts: readonly string[]): string {
  return parts.join("\u0000");
}
