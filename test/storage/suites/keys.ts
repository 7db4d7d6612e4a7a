import { expect, test } from "vitest";
import { checkKeys } from "../../../adapters/storage/check-keys.js";
import { createFeedback } from "../../../adapters/storage/feedback.js";
import { createInstallations } from "../../../adapters/storage/installations.js";
import { type Keys, readKeys } from "../../../adapters/storage/keys.js";
import { createReceipts } from "../../../adapters/storage/receipts.js";
import { createSeal } from "../../../adapters/storage/seal.js";
import { sealAgain } from "../../../adapters/storage/seal-again.js";
import type { StoreParts } from "../../../adapters/storage/store.js";
import { openStore, type Place } from "../open-store.js";
import { receipt } from "./samples.js";

const OLD = "aa".repeat(32);
const NEW = "bb".repeat(32);
const keysOf = (text: string) => readKeys(text) as Keys;

/** Changing keys, and noticing wrong ones. */
export function keysSuite({ fresh }: Place): void {
  test("after one start with new and old the old key can go", async () => {
    const at = await fresh();
    const store = await openStore(at);
    const withKeys = (text: string): StoreParts => ({
      ...store.parts,
      keys: keysOf(text),
      seal: createSeal(keysOf(text)),
    });
    const old = withKeys(OLD);
    await checkKeys(old);
    await createInstallations(old, "slack").put("T1", "xoxb-1");
    await createFeedback(old).keep("T1", { reason: "other", comment: "nie tak" });
    await createReceipts(old, 90).keep("T1", receipt("ABCD2345"), [], "allowed");

    const both = withKeys(`new:${NEW},old:${OLD}`);
    await checkKeys(both);
    await sealAgain(both);
    expect(await createInstallations(both, "slack").get("T1")).toBe("xoxb-1");

    const fresher = withKeys(`new:${NEW}`);
    await checkKeys(fresher);
    await sealAgain(fresher);
    expect(await createInstallations(fresher, "slack").get("T1")).toBe("xoxb-1");
    expect((await createFeedback(fresher).list("T1")).map(({ comment }) => comment)).toEqual(["nie tak"]);
    expect(await createReceipts(fresher, 90).isOf("T1", "ABCD2345", receipt("").text)).toBeUndefined();
    await store.close();
  });

  test("a wrong key is refused with what to do", async () => {
    const store = await openStore(await fresh());
    await checkKeys(store);
    const wrong = createSeal(keysOf(NEW));
    await expect(checkKeys({ db: store.db, seal: wrong })).rejects.toThrow(
      /ENCRYPTION_KEY does not open this database: give the key that it was made with/,
    );
    await checkKeys(store);
    await store.close();
  });
}
