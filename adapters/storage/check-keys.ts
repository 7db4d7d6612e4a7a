import { StorageProblem } from "./storage-problem.js";
import type { StoreParts } from "./store.js";

const NAME = "key_check";

/**
 * Makes sure that the keys are those of this database, by a sealed word that the first start left in it. Without this a
 * wrong key would show only as workspaces that have to install the app again. Throws StorageProblem for wrong keys.
 */
export async function checkKeys({ db, seal }: Pick<StoreParts, "db" | "seal">): Promise<void> {
  const mine = await seal.seal(NAME, NAME);
  await db
    .insertInto("store_note")
    .values({ name: NAME, value: mine })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom("store_note")
    .select("value")
    .where("name", "=", NAME)
    .executeTakeFirstOrThrow();
  if ((await seal.open(NAME, value)) !== NAME) {
    throw new StorageProblem({
      pl: "ENCRYPTION_KEY nie otwiera tej bazy: podaj klucz, z którym powstała; żeby go zmienić, podaj najpierw nowy, po nim stary.",
      en: "ENCRYPTION_KEY does not open this database: give the key that it was made with; to change keys, list the new one first and the old one after it.",
    });
  }
  if (seal.isCurrent(value)) return;
  await db.updateTable("store_note").set({ value: mine }).where("name", "=", NAME).where("value", "=", value).execute();
}

/** Whether the keys are those of the database; `new` where no start has left its sealed word yet. Changes nothing. */
export async function opensStore({ db, seal }: Pick<StoreParts, "db" | "seal">): Promise<"yes" | "no" | "new"> {
  const row = await db.selectFrom("store_note").select("value").where("name", "=", NAME).executeTakeFirst();
  if (row === undefined) return "new";
  return (await seal.open(NAME, row.value)) === NAME ? "yes" : "no";
}
