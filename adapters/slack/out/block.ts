/** The Block Kit that is sent in messages: four kinds of block, so that the limits of four need minding. */
export type Block =
  | { readonly type: "rich_text"; readonly elements: readonly RichElement[] }
  | { readonly type: "actions"; readonly elements: readonly SlackButton[] }
  | { readonly type: "context"; readonly elements: readonly PlainText[] };

/** The parts of a rich text; Slack takes their text literally. */
export type RichElement =
  | RichSection
  | { readonly type: "rich_text_quote"; readonly elements: readonly RichInline[] }
  | { readonly type: "rich_text_preformatted"; readonly elements: readonly RichInline[] }
  | {
      readonly type: "rich_text_list";
      readonly style: "ordered" | "bullet";
      readonly indent: number;
      readonly offset?: number;
      readonly elements: readonly RichSection[];
    };

export interface RichSection {
  readonly type: "rich_text_section";
  readonly elements: readonly RichInline[];
}

export type RichInline =
  | {
      readonly type: "text";
      readonly text: string;
      readonly style?: { readonly bold?: true; readonly italic?: true; readonly code?: true };
    }
  | { readonly type: "link"; readonly url: string; readonly text: string }
  | { readonly type: "user"; readonly user_id: string };

export interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: false;
}

export interface SlackButton {
  readonly type: "button";
  readonly action_id: string;
  readonly text: PlainText;
  readonly value: string;
}
