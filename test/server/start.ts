import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../adapters/main/log.js";
import { type ServeOutside, serve } from "../../adapters/main/serve.js";
import { readSettings } from "../../adapters/main/settings.js";

/** A server on a free port of loopback with a new file store; every line that it logs is kept. */
export async function startServer(env: Record<string, string>, outside: ServeOutside = {}) {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-serve-"));
  const lines: string[] = [];
  const settings = readSettings({
    PORT: "0",
    HOST: "127.0.0.1",
    DATABASE_URL: `file:${join(folder, "store.db")}`,
    LOG_LEVEL: "debug",
    ...env,
  });
  const log = createLog(settings.logLevel, { write: (line) => void lines.push(line) });
  const served = await serve(settings, log, outside).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    ...served,
    folder,
    lines,
    end: async () => {
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
