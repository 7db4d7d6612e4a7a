import type { Selectable } from "kysely";
import type { DeliveryAction } from "../../src/announce/telling.js";
import type { AnnouncementStore, ListedDelivery } from "../../src/chat/ports.js";
import type { StoreParts } from "./store.js";
import type { Tables } from "./tables.js";

const MOST = 10;

/** What was told in a tenant's channels, and what may not have arrived there. */
export function createAnnouncements({ db }: Pick<StoreParts, "db">): AnnouncementStore {
  const of = (tenant: string) =>
    db
      .selectFrom("delivery as d")
      .leftJoin("delivery as o", (join) =>
        join.onRef("o.tenant", "=", "d.of_tenant").onRef("o.id", "=", "d.of_delivery"),
      )
      .select(["d.id", "d.channel", "d.action", "d.covers", "d.state_at", "o.covers as of_covers"])
      .where("d.tenant", "=", tenant);
  return {
    lastSent: async (tenant, channel) => {
      const row = await of(tenant)
        .where("d.channel", "=", channel)
        .where("d.state", "=", "sent")
        .where("d.action", "<>", "edit")
        .orderBy("d.state_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && listed(row);
    },
    uncertain: async (tenant, channel) => {
      const rows = await of(tenant)
        .where("d.channel", "=", channel)
        .where("d.state", "=", "unknown")
        .orderBy("d.state_at", "desc")
        .limit(MOST)
        .execute();
      return rows.map(listed);
    },
    findUncertain: async (tenant, delivery) => {
      const row = await of(tenant).where("d.id", "=", delivery).where("d.state", "=", "unknown").executeTakeFirst();
      return row && listed(row);
    },
  };
}

type Row = Pick<Selectable<Tables["delivery"]>, "id" | "channel" | "action" | "covers" | "state_at"> & {
  readonly of_covers: string | null;
};

function listed({ id, channel, action, covers, state_at, of_covers }: Row): ListedDelivery {
  return {
    id,
    channel,
    action: action as DeliveryAction,
    covers: JSON.parse(covers),
    ...(action !== "edit" || of_covers === null ? {} : { ofCovers: JSON.parse(of_covers) }),
    at: state_at,
  };
}
