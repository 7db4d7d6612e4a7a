import type { RawBuilder } from "kysely";
import { kysely } from "../kysely.js";

const { sql } = kysely;

/**
 * Rows of values as a table `given`, for statements that treat many rows at once. Postgres takes every value for text:
 * numbers are cast where they are used.
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): RawBuilder<unknown> {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  return sql`with given (${names}) as (values ${values})`;
}

/** One of its columns as a whole number. */
export function numberOf(column: string): RawBuilder<unknown> {
  return sql`cast(${sql.ref(`given.${column}`)} as bigint)`;
}
