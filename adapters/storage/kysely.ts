import { createRequire } from "node:module";

/**
 * Kysely, loaded as CommonJS: it is 262 small files, which the loader of ES modules takes 170 ms and 20 MB for and this way
 * 110 ms and 13 MB (Node 20, processor time). Types come from "kysely" itself; a value from there would load it twice.
 */
export const kysely: typeof import("kysely") = createRequire(import.meta.url)("kysely");
