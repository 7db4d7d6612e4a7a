import { afterAll, beforeAll, expect, test } from "vitest";
import { type PostgresServer, startPostgres } from "../storage/postgres-server.js";
import { runMany } from "./many-channels.js";

const CHANNELS = 20_000;
/** So many calls of one worker are on their way at once, at most. */
const ON_THE_WAY = 48;
/** More of them with `npm run test:peers`. */
const SEEDS = process.env.DELIVERY_SEEDS?.split(",").map(Number) ?? [1, 2];

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

test.each(SEEDS)(
  "seed %i: three workers, 20,000 channels, one killed, Postgres restarted: one post each or one in doubt, none lost, none twice",
  async (seed) => {
    const result = await runMany(server, seed, CHANNELS);
    const { "1 sent": sent = 0, "1 unknown": arrived = 0, "0 unknown": not = 0, ...wrong } = result.channels;
    expect(wrong).toEqual({});
    expect(sent + arrived + not).toBe(CHANNELS);
    expect(arrived + not).toBeLessThanOrEqual(ON_THE_WAY);
  },
  150_000,
);
