import { announcementsOf } from "../../src/announce/announcements-of.js";
import { changedReceipts, type RecentReceipt } from "../../src/announce/changed-receipts.js";
import { changedTemplates } from "../../src/announce/changed-templates.js";
import { composeAnnouncement } from "../../src/announce/compose.js";
import { dueAnnouncements } from "../../src/announce/due.js";
import { nextLook } from "../../src/announce/next-look.js";
import type { KeptTemplate } from "../../src/audit/kept-audit.js";
import { pausedNote } from "../../src/chat/paused-note.js";
import { underCard } from "../../src/chat/under-card.js";
import { unknownNote } from "../../src/chat/unknown-note.js";
import { type Day, dayOf } from "../../src/policy/day.js";
import type { Policy } from "../../src/policy/policy.js";
import type { Announcer } from "./announcer.js";

/** What cards say beside the announcement. */
export interface AnnouncerOutside {
  /** The receipts that were made in a channel lately. */
  readonly recent?: (tenant: string, channel: string) => Promise<readonly RecentReceipt[]>;
  /** The templates of the audits that a tenant keeps. */
  readonly kept?: (tenant: string) => Promise<readonly KeptTemplate[]>;
  /** The day since which the policy could not be verified, where that is too long ago. */
  readonly unverifiedSince?: () => Day | undefined;
}

/** The core's answers over the policy as it is whenever they are asked for. */
export function createAnnouncer(
  policy: () => Policy,
  { recent, kept, unverifiedSince }: AnnouncerOutside = {},
): Announcer {
  const dayAt = (now: number) => dayOf(new Date(now));
  return {
    all: (now) => announcementsOf(policy().milestones, dayAt(now)),
    due: ({ subscription, told }, metAt, now) => {
      const { milestones, sources } = policy();
      return dueAnnouncements({ now, today: dayAt(now), milestones, sources, subscription, told, metAt });
    },
    nextLook: ({ subscription }, now) => nextLook(now, subscription),
    compose: async ({ tenant, channel, covers, lang, action, of }, now) => {
      const today = dayAt(now);
      // An edit only mends a date; what it changes here was told by the note.
      const receipts = action === "edit" ? [] : ((await recent?.(tenant, channel)) ?? []);
      const changed = changedReceipts(receipts, covers, policy(), today);
      const templates =
        action === "edit" ? undefined : changedTemplates((await kept?.(tenant)) ?? [], covers, policy(), today);
      const card = composeAnnouncement({
        policy: policy(),
        covers,
        today,
        lang,
        action,
        ...(of === undefined ? {} : { ofCovers: of.covers }),
        ...(changed === undefined ? {} : { changed }),
        ...(templates === undefined ? {} : { templates }),
      });
      return card === "overtaken" ? card : underCard(card, unverifiedSince?.(), lang);
    },
    composeNote: ({ subscription, about }) => {
      const card =
        about.is === "paused" ? pausedNote(subscription, about.reason) : unknownNote(subscription, about.delivery);
      return underCard(card, unverifiedSince?.(), subscription.lang);
    },
  };
}
