import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type PostgresServer, startPostgres } from "./postgres-server.js";

/**
 * Where a test file's databases lie, from its first test to its last: a folder of files, and one real Postgres with as many
 * databases as are asked for. Each call of `file` and `postgres` gives the address of a new, empty one.
 */
export function openPlaces() {
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-store-"));
  let server: PostgresServer | undefined;
  let made = 0;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return {
    folder,
    file: async () => ({ file: join(folder, `${++made}.db`) }),
    postgres: async () => {
      if (server === undefined) throw new Error("Postgres runs only while tests do");
      return { postgres: await server.database(`d${++made}`) };
    },
  };
}
