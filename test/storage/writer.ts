import { once } from "node:events";
import { createEvents } from "../../adapters/storage/events.js";
import { type Keys, readKeys } from "../../adapters/storage/keys.js";
import { createLimit } from "../../adapters/storage/limit.js";
import { openDatabase } from "../../adapters/storage/open-database.js";
import { createSeal } from "../../adapters/storage/seal.js";

/** What a process that writes to a store at the same time as another tells when it is done. */
export interface Written {
  readonly counted: number;
  /** How many events this process was the first to record. */
  readonly first: number;
  readonly failed: readonly string[];
}

/** Run by the two-process test: `node writer.js <file> <how many> <up|down>`. Opens the store, so both migrate it at once, too. */
if (process.argv[2] !== undefined) {
  const [, , file, times, way] = process.argv;
  const keys = readKeys("11".repeat(32)) as Keys;
  const { db, close } = await openDatabase({ file }, () => {});
  const parts = { db, keys, seal: createSeal(keys), clock: { now: () => 1_000, today: () => "2026-03-02" } };
  const limit = createLimit(parts, { perUser: 1e6, perTenant: 1e6, window: 60_000 });
  const events = createEvents(parts, "slack");
  // Both begin in the same moment, however long each took to start.
  process.stdout.write("ready\n");
  await once(process.stdin, "data");
  process.stdin.destroy();
  let counted = 0;
  let first = 0;
  const failed: string[] = [];
  for (let n = 0; n < Number(times); n++) {
    try {
      await limit("T1", "U1");
      counted++;
      if (await events.record(`Ev${way === "up" ? n : Number(times) - 1 - n}`, "T1", { n })) first++;
    } catch (error) {
      failed.push((error as { code?: string }).code ?? "unknown");
    }
  }
  await close();
  process.stdout.write(JSON.stringify({ counted, first, failed } satisfies Written));
}
