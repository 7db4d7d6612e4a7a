/** What the page and the server tell each other: plain JSON, and the only thing that both of them know. */

export type TryLang = "pl" | "en";
export type TryPlatform = "slack" | "teams";
export type TryTone = "allowed" | "not_allowed" | "depends" | "unreadable" | "news";

/** `POST /try/ask`. */
export interface TryRequest {
  /** As the server gave it; left out, unknown or too old: a new one begins. */
  readonly session?: string;
  readonly lang: TryLang;
  /** The day for which messages are judged; today where it is left out. */
  readonly asOf?: string;
  readonly ask:
    | { readonly is: "text"; readonly text: string }
    /** What stands behind `/wolno`. */
    | { readonly is: "command"; readonly text: string }
    /** Sent together: one message is checked, several are audited. */
    | { readonly is: "files"; readonly files: readonly { readonly name: string; readonly base64: string }[] }
    /** A button or a form of a drawn card: what the platform would send for it. */
    | { readonly is: "act"; readonly platform: TryPlatform; readonly payload: unknown };
}

/** The answer, drawn by both adapters. */
export interface TryReply {
  readonly session: string;
  readonly said: readonly TrySaid[];
  readonly dialog?: { readonly title: string; readonly slack: object; readonly teams: object };
  /** What is wrong in a form that was sent, by its fields; the form stays open. */
  readonly problems?: Readonly<Record<string, string>>;
  /** The messages that the answer judges, with what decided. */
  readonly judged?: readonly TryJudged[];
}

/** One thing that is said. `replace`: in the place of the card whose button was pressed. */
export interface TrySaid {
  readonly shown: "private" | "public" | "replace" | "share";
  readonly lang: TryLang | "cs" | "sk" | "hu";
  readonly status?: { readonly tone: TryTone; readonly icon: string; readonly word: string; readonly text: string };
  /** What the card begins with, where that is no status. */
  readonly begins?: string;
  readonly drawn: TryDrawn;
  /** A page that the platforms send as a file. */
  readonly file?: { readonly name: string; readonly title: string; readonly text: string };
}

/** A card as each platform is sent it: Block Kit, and an Adaptive Card. */
export interface TryDrawn {
  readonly slack: readonly object[];
  readonly teams: object;
}

/** A message as it was judged; marks in UTF-16 units of `text`, in order, never overlapping. */
export interface TryJudged {
  readonly tone: TryTone;
  readonly text: string;
  readonly marks: readonly TryMark[];
}

export interface TryMark {
  readonly start: number;
  readonly end: number;
  /** The strictest of its reasons. */
  readonly effect: "allowed" | "not_allowed" | "depends";
  readonly reasons: readonly { readonly act: string; readonly why: string }[];
}

/** `GET /try/strip`. */
export interface TryStrip {
  readonly today: string;
  readonly rows: readonly TryStripRow[];
}

export interface TryStripRow {
  readonly id: string;
  /** As precise as announced, in words. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly state: string;
  /** Where the chosen day lies as seen from the date. */
  readonly where: "past" | "now" | "ahead" | "undated";
  /** Another took its place. */
  readonly gone: boolean;
  /** The first day that the date may mean; for sorting and for choosing it. */
  readonly first?: string;
}

/** `GET /try/channel`: what a subscribed channel was told in the founding case, in order. */
export interface TryChannel {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly TryStep[];
}

export interface TryStep {
  readonly id: string;
  readonly day: string;
  readonly action: "post" | "edit" | "note";
  /** The step whose post is changed or answered. */
  readonly of?: string;
  readonly line: string;
  readonly drawn: TryDrawn;
}

/** Any refusal: a sentence for the person. */
export interface TryProblem {
  readonly error: string;
}
