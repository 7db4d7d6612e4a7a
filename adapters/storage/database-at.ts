import { resolve } from "node:path";

/** Where a database is: a file, or a Postgres server. */
export type DatabaseAt = { readonly file: string } | { readonly postgres: string };

/** Reads `file:<path>`, `postgres://…` or `postgresql://…`; undefined for anything else. */
export function databaseAt(url: string): DatabaseAt | undefined {
  if (/^file:./.test(url)) return { file: resolve(url.slice("file:".length).replace(/^\/\/(?=\/)/, "")) };
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, searchParams } = new URL(url);
  // A socket on this machine is given as `?host=/path`.
  return hostname !== "" || searchParams.has("host") ? { postgres: url } : undefined;
}
