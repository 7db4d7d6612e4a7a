import type { AnnouncementId } from "../../src/announce/announcement.js";
import { announcementsOf } from "../../src/announce/announcements-of.js";
import { composeAnnouncement, linesOf } from "../../src/announce/compose.js";
import { dueAnnouncements } from "../../src/announce/due.js";
import type { Subscription } from "../../src/announce/subscription.js";
import type { DeliveryState, Telling, Told } from "../../src/announce/telling.js";
import type { Card } from "../../src/chat/card.js";
import { dayOf } from "../../src/policy/day.js";
import type { Milestone } from "../../src/policy/milestone.js";
import type { Policy } from "../../src/policy/policy.js";
import { sourceOf } from "./milestone-of.js";
import { subscribed } from "./subscribed.js";

/** A delivery as the ledger of these tests keeps it. */
export interface Delivered {
  readonly id: string;
  readonly at: number;
  readonly telling: Telling;
  state: DeliveryState;
}

/** A moment in Warsaw: "2026-03-02" is its noon. */
export function moment(when: string): number {
  return Date.parse(when.includes("T") ? when : `${when}T11:00:00Z`);
}

/** A channel with a ledger in which everything arrives, looked at whenever a test says so. */
export function channelOf(given: Partial<Subscription> = {}, state: DeliveryState = "sent") {
  const subscription = subscribed(given);
  const metAt = new Map<AnnouncementId, number>();
  const delivered: Delivered[] = [];
  const told = (): Told[] =>
    delivered.flatMap(({ id, telling, state }) =>
      telling.covers.map((one) => ({
        announcement: one.id,
        action: telling.action,
        delivery: id,
        state,
        ...(telling.of === undefined ? {} : { of: telling.of }),
      })),
    );
  const policyOf = (milestones: readonly Milestone[]): Policy => ({
    version: "test",
    lastVerified: "2020-01-01",
    clauses: [],
    milestones: [...milestones],
    sources: [...new Set(milestones.flatMap(({ sources }) => sources))].map((id) => sourceOf(id)),
    carriers: [],
    notes: [],
  });
  const look = (when: string, milestones: readonly Milestone[]): Delivered[] => {
    const now = moment(when);
    const today = dayOf(new Date(now));
    const { sources } = policyOf(milestones);
    for (const { id } of announcementsOf(milestones, today)) if (!metAt.has(id)) metAt.set(id, now);
    const due = dueAnnouncements({ now, today, milestones, sources, subscription, told: told(), metAt });
    const fresh = due.map(
      (telling, index): Delivered => ({ id: `D${delivered.length + index + 1}`, at: now, telling, state }),
    );
    delivered.push(...fresh);
    return fresh;
  };
  return {
    subscription,
    delivered,
    metAt,
    look,
    /** What is told, short: the action and the ids without their corrections. */
    ids: (when: string, milestones: readonly Milestone[]): string[] => look(when, milestones).map(shortly),
    /** The sentences that are told. */
    lines: (when: string, milestones: readonly Milestone[]): string[] =>
      look(when, milestones).flatMap(({ at, telling }) =>
        linesOf({
          policy: policyOf(milestones),
          covers: telling.covers.map(({ id }) => id),
          today: dayOf(new Date(at)),
          lang: subscription.lang,
        }),
      ),
    card: ({ at, telling }: Delivered, milestones: readonly Milestone[], when?: string): Card | "overtaken" => {
      const of = delivered.find(({ id }) => id === telling.of);
      return composeAnnouncement({
        policy: policyOf(milestones),
        covers: telling.covers.map(({ id }) => id),
        today: dayOf(new Date(when === undefined ? at : moment(when))),
        lang: subscription.lang,
        action: telling.action,
        ...(of === undefined ? {} : { ofCovers: of.telling.covers.map(({ id }) => id) }),
      });
    },
  };
}

/** "note of D1: b/moved + b/withdrawn". */
export function shortly({ telling: { action, of, covers } }: Delivered): string {
  const ids = covers.map(({ id }) => id).filter((id) => !id.includes("/corrected/") || covers.length === 1);
  return `${action}${of === undefined ? "" : ` of ${of}`}: ${ids.map((id) => id.replace(/(corrected)\/.*/, "$1")).join(" + ")}`;
}
