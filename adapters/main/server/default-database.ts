import { resolve } from "node:path";
import type { DatabaseAt } from "../../storage/database-at.js";

/** The database where DATABASE_URL names none. */
export const DEFAULT_DATABASE: DatabaseAt = { file: resolve("data/czy-wolno.db") };
