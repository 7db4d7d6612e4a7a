import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDrafts } from "../../adapters/storage/drafts.js";
import { createNewsStore } from "../../adapters/storage/news.js";
import { createPublished } from "../../adapters/storage/published.js";
import { openStore } from "../storage/open-store.js";

/** A new file store with what news need of it; `folder` goes with it. */
export async function temporaryStore(now?: string) {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-news-"));
  const file = join(folder, "store.db");
  const store = await openStore({ file });
  if (now !== undefined) store.clock.set(Date.parse(now));
  return {
    ...store,
    folder,
    file,
    news: createNewsStore(store.parts),
    drafts: createDrafts(store.parts),
    published: createPublished(store.parts),
    end: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
