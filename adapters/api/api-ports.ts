import type { Day } from "../../src/policy/day.js";

/** The language of an answer's words. */
export type ApiLang = "pl" | "en";

/** What the API needs of the outside. */
export interface ApiPorts {
  /** Whose a token is; undefined where it is nobody's. */
  readonly find: (token: string) => Promise<Caller | undefined>;
  /**
   * Makes ready what judges the messages of one request: the shapes are those of a line that `check --jsonl` reads and of
   * the one it writes.
   */
  readonly open: (caller: Caller, lang: ApiLang) => Promise<Opened>;
  readonly defaultLang: ApiLang;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Who asks. */
export interface Caller {
  /** The token's id. */
  readonly id: string;
  readonly tenant: string;
}

/** What judges one request, and what it judges by. */
export interface Opened {
  readonly version: ApiVersion;
  readonly judge: (message: unknown) => Judged;
}

/** What became of one message: the answer, or where it could not be used, an object with the sentence that says why. */
export interface Judged {
  readonly json: object;
  readonly error?: string;
}

/** All that an answer depends on beside the message and the language. */
export interface ApiVersion {
  readonly engine: string;
  readonly policy: string;
  /** Names the tenant's settings: it changes when they do. */
  readonly settings: string;
  readonly lastVerified: Day;
  readonly today: Day;
}
