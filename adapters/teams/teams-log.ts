/** Where the adapter logs: fields first, as pino has it. Neither texts nor tokens are ever among them. */
export interface TeamsLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
