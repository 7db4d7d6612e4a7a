import type { Span } from "../message/span.js";
import type { Decision } from "../verdict/verdict.js";
import type { Lang } from "./ask.js";

/**
 * An answer as plain data, the same for Slack, Teams, a terminal and a screen reader. Every string is plain text, never
 * markup: a renderer escapes all of them. What a person wrote stands only in `quote`, `code` and `facts`.
 */
export type Card = readonly CardElement[];

/** The kinds of element; a renderer handles each of them and no other. */
export type CardElement =
  | Status
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | Quote
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "links"; readonly links: readonly Link[] }
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] }
  | Fold
  | { readonly kind: "footer"; readonly lines: readonly string[] };

/** How an element is coloured, where colours are: the decision, or that there is none. */
export type Tone = Decision | "unreadable";

/**
 * The first line: what to do, or, of `news`, what changed and when. The decision is told in word, icon and colour, never
 * by one alone; `text` says all by itself.
 */
export interface Status {
  readonly kind: "status";
  readonly tone: Tone | "news";
  readonly icon: string;
  readonly word: string;
  readonly text: string;
}

/** A piece of a person's text. `marks` are the parts that decide, in UTF-16 units of `text`, in order, not overlapping. */
export interface Quote {
  readonly kind: "quote";
  readonly text: string;
  readonly marks: readonly Span[];
}

/**
 * What is shown only when asked for. A platform that can fold does so; one that cannot draws a button with the title that
 * sends `press`, and where there is none leaves the elements out.
 */
export interface Fold {
  readonly kind: "fold";
  readonly title: string;
  readonly elements: Card;
  readonly press?: Press;
}

/** A line of a list: a sentence, an optional resource to copy, and what is to be known about it. */
export interface Item {
  readonly text: string;
  readonly code?: string;
  readonly notes?: readonly string[];
}

/** A name and what stands beside it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** The platform's id of a person, drawn in place of `value` where the platform can write a person's name. */
  readonly person?: string;
}

/** A document. `note` says when it was published. */
export interface Link {
  readonly label: string;
  readonly url: string;
  readonly note?: string;
}

/** Something a person can press. `outcome` says what it leads to, where that is known before. */
export interface Button {
  readonly label: string;
  readonly press: Press;
  readonly outcome?: string;
}

/**
 * What a press does. `answer` and `read_as` change the context of the verdict that the card shows, which is then decided
 * again. `share` posts the card for everybody, `why` explains it, `feedback` opens the form "Looks wrong", `show` gives
 * the whole verdict on one of several messages (counted from 0), `other_dates` what the timeline folds away, `settings` the
 * form of one scope, `say` does what the person would get by typing `text`. `resume` ends a channel's pause,
 * `subscription_settings` opens the form of its subscription, `show_unknown` shows the announcement that may not have arrived
 * to the one who presses and to nobody else. `keep_audit` keeps the result of the audit that the card shows, `audits` lists
 * what is kept, `forget_audit` deletes one. `review` is a reviewer's decision on a draft for the policy.
 */
export type Press =
  | { readonly does: "answer"; readonly question: string; readonly value: string }
  | { readonly does: "read_as"; readonly initiator: "seller" | "reply" }
  | { readonly does: "share" }
  | { readonly does: "why" }
  | { readonly does: "feedback" }
  | { readonly does: "show"; readonly message: number }
  | { readonly does: "other_dates" }
  | { readonly does: "settings"; readonly scope: SettingsScope }
  | { readonly does: "resume"; readonly channel: string }
  | { readonly does: "subscription_settings"; readonly channel: string }
  | { readonly does: "show_unknown"; readonly delivery: string }
  | { readonly does: "review"; readonly draft: string; readonly decision: "publish" | "edit" | "ignore" }
  | { readonly does: "keep_audit" }
  | { readonly does: "audits" }
  | { readonly does: "forget_audit"; readonly audit: string }
  | { readonly does: "say"; readonly text: string; readonly lang?: Lang };

/** Whose settings: the whole workspace's, a channel's or a person's own. */
export type SettingsScope = "tenant" | "channel" | "person";
