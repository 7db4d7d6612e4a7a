import type { Lang } from "./ask.js";
import type { Card } from "./card.js";
import type { Dialog } from "./dialog.js";

/** A page that goes with a card, for who asked alone: an adapter sends it as a file, or says how to get it. */
export interface AnswerFile {
  /** With its ending, which is `.html`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What the bot says to an Ask; adapters render it and nothing else.
 * `private`: only the asker sees it where the platform can do that. `public`: posted in the channel for everybody.
 * `replace`: takes the place of the card whose button was pressed. `share`: the pressed card, posted for everybody.
 * `dialog`: a form to open (Slack modal, Teams task module). `none`: nothing to say.
 */
export type Answer =
  | {
      readonly answer: "card";
      readonly card: Card;
      readonly shown: "private" | "public" | "replace" | "share";
      readonly lang: Lang;
      readonly id?: string;
      readonly file?: AnswerFile;
    }
  | { readonly answer: "dialog"; readonly dialog: Dialog; readonly lang: Lang }
  /** Posted publicly first; that post is the permission test. `after` is called with whether it arrived and gives what the asker is told. */
  | {
      readonly answer: "confirm";
      readonly card: Card;
      readonly lang: Lang;
      readonly after: (arrived: boolean) => Promise<Answer>;
    }
  | { readonly answer: "none" };
