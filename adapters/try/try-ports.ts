import type { ReadSentFiles } from "../../src/audit/sent-files.js";
import type { Ask, Asker, Lang } from "../../src/chat/ask.js";
import type { DialogRead } from "../../src/chat/ask-from-dialog.js";
import type { Card } from "../../src/chat/card.js";
import type { Dialog } from "../../src/chat/dialog.js";
import type { Pace } from "../../src/chat/ports.js";
import type { Words } from "../../src/policy/words.js";
import type { Checker } from "../../src/verdict/check.js";
import type { TryPlatform } from "./wire.js";

/** What the try-it page needs of the rest of the program. */
export interface TryPorts {
  readonly checker: () => Checker;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly defaultLang: Lang;
  readonly platforms: Readonly<Record<TryPlatform, Translator>>;
  /** What dropped files come to: messages to check, or templates to audit. */
  readonly readFiles: ReadSentFiles;
  readonly pace?: Pace;
}

/** An adapter's own translation, both ways, without the platform's SDK. */
export interface Translator {
  /** What a button or a form of a drawn card sends; undefined where it is none of ours. */
  readonly read: (payload: unknown, by: Asker, lang: Lang) => DialogRead | undefined;
  readonly card: (card: Card, lang: Lang, id: string | undefined) => object | readonly object[];
  readonly dialog: (dialog: Dialog, lang: Lang, by: Asker) => object;
}

/** An ask of the page, or what is to be said instead. */
export type TryAsk =
  | { readonly ask: Ask }
  | { readonly problems: Readonly<Record<string, string>> }
  | { readonly no: Words };
