import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { derivedKey, type Key } from "./keys.js";
import type { StoreParts } from "./store.js";

/** A token as it is listed: all but the token itself, which nobody knows. */
export interface ApiToken {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The tokens of programs that ask over HTTP. */
export interface ApiTokens {
  /** Makes a token; it is told this once and never again. */
  create(tenant: string, name: string): Promise<{ readonly id: string; readonly token: string }>;
  /** Whose a token is; undefined where it is nobody's, or was revoked. */
  find(token: string): Promise<{ readonly id: string; readonly tenant: string } | undefined>;
  list(tenant?: string): Promise<ApiToken[]>;
  /** False where there is no such token. */
  revoke(id: string): Promise<boolean>;
}

const FORM = /^czw_([a-z2-7]{10})_([A-Za-z0-9_-]{43})$/;
const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

/** Tokens over a database. A token carries its id, so that one row is read and compared, in the same time for any guess. */
export function createApiTokens({ db, keys, clock }: Pick<StoreParts, "db" | "keys" | "clock">): ApiTokens {
  return {
    create: async (tenant, name) => {
      const id = [...randomBytes(10)].map((byte) => LETTERS[byte & 31]).join("");
      const secret = randomBytes(32).toString("base64url");
      const mac = kept(keys.first, id, secret);
      await db.insertInto("api_token").values({ tenant, id, name, mac, made_at: clock.now() }).execute();
      return { id, token: `czw_${id}_${secret}` };
    },
    find: async (token) => {
      const [, id, secret] = FORM.exec(token) ?? [];
      if (id === undefined || secret === undefined) return undefined;
      const row = await db.selectFrom("api_token").select(["tenant", "mac"]).where("id", "=", id).executeTakeFirst();
      const key = keys.all.find((one) => row?.mac.startsWith(`${one.id}.`));
      if (row === undefined || key === undefined) return undefined;
      if (!timingSafeEqual(Buffer.from(row.mac), Buffer.from(kept(key, id, secret)))) return undefined;
      // Only now, with the token at hand, can it be kept by the key that is first today.
      if (key.id !== keys.first.id) {
        const mac = kept(keys.first, id, secret);
        await db.updateTable("api_token").set({ mac }).where("id", "=", id).where("mac", "=", row.mac).execute();
      }
      return { id, tenant: row.tenant };
    },
    list: async (tenant) => {
      const all = db.selectFrom("api_token").select(["id", "tenant", "name", "made_at"]);
      const rows = await (tenant === undefined ? all : all.where("tenant", "=", tenant))
        .orderBy("tenant")
        .orderBy("made_at")
        .orderBy("id")
        .execute();
      return rows.map(({ made_at, ...row }) => ({ ...row, madeAt: Number(made_at) }));
    },
    revoke: async (id) => {
      const { numDeletedRows } = await db.deleteFrom("api_token").where("id", "=", id).executeTakeFirstOrThrow();
      return Number(numDeletedRows) > 0;
    },
  };
}

/** What is written of a token: `<key id>.<hexadecimal>`. The token's id is in it, so that rows cannot trade places. */
function kept(key: Key, id: string, secret: string): string {
  const mac = createHmac("sha256", derivedKey(key, "api-token"))
    .update(JSON.stringify([id, secret]))
    .digest("hex");
  return `${key.id}.${mac}`;
}
