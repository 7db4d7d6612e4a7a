import type { Day } from "../policy/day.js";

/** Something that Allegro published, as it was read: plain text without markup. */
export interface NewsItem {
  /** `gh:12437`, or a page's address. */
  readonly id: string;
  readonly url: string;
  readonly published: Day;
  /** By language; a half that is missing is left out. Polish is always there. */
  readonly title: Halves;
  readonly text: Halves;
  /** What was put on top of it later. */
  readonly update?: string;
  /** What its title says that it is: a reminder of, or an update to, something told before. */
  readonly is?: "reminder" | "update";
  /** The title did not fit and was cut where it was read. */
  readonly cut: boolean;
  /** Addresses it leads to, each once. */
  readonly links: readonly string[];
}

/** The Polish text and, where it is there, the English one. */
export interface Halves {
  readonly pl: string;
  readonly en?: string;
}
