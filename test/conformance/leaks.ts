import { blockProblems } from "../slack/check-blocks.js";
import { holders, types } from "./holders.js";
import type { Shown } from "./shown-words.js";

/** What somebody writes to ping, link or format. Each is looked for as it stands. */
export const HOSTILE: readonly string[] = [
  "<!channel>",
  "<!subteam^S1|@all>",
  "<@U123>",
  "<#C1|general>",
  "<https://evil.example|allegro.pl>",
  "[x](https://evil.example)",
  "https://evil.example/x",
  "@everyone",
  ":boom:",
  "&lt;!here&gt;",
  "&amp;",
  "<at>all</at>",
  "<b>b</b>",
  "**b**",
  "*b* _i_ ~s~",
  "`c`",
  "```c```",
  "{{DATE(2026-01-01T00:00:00Z,SHORT)}}",
  '"},{"type":"Image","url":"https://evil.example"}',
];
/** All that Block Kit may hold of ours: rich text without people, channels or groups, plain text, buttons. */
const SLACK_TYPES =
  /^(?:rich_text(?:_section|_quote|_preformatted|_list)?|text|link|plain_text|actions|button|context)$/;
/** The same of an Adaptive Card. `TextBlock` and `FactSet` read Markdown; `mention` lives in entities. */
const TEAMS_TYPES =
  /^(?:AdaptiveCard|Container|RichTextBlock|TextRun|ActionSet|Action\.(?:Execute|Submit|ToggleVisibility|OpenUrl)|task\/fetch)$/;
/** Where Slack takes text literally. The message's own `text` is plain by `mrkdwn: false` and escaped besides. */
const SLACK_LITERAL = ["text.text", "plain_text.text"];

/** A message in which a piece stands in the sentence that decides and in one that may stay. */
export function around(piece: string): string {
  return `Dzień dobry, w załączniku przesyłam fakturę ${piece} do zamówienia. Czy kolor ${piece} będzie dobry?`;
}

/** What of a Slack message is more than text. */
export function slackLeaks({ blocks, text, ...flags }: Shown, piece: string): string[] {
  const links = JSON.stringify(blocks).match(/"url":"[^"]*evil[^"]*"/g) ?? [];
  return [
    ...holders(blocks, piece).filter((where) => !SLACK_LITERAL.includes(where)),
    ...types(blocks).filter((type) => !SLACK_TYPES.test(type)),
    ...links,
    ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? ["text is not escaped"] : []),
    ...(flags.mrkdwn === false && flags.parse === "none" && flags.link_names === false
      ? []
      : ["text is read as markup"]),
    ...(flags.unfurl_links === false && flags.unfurl_media === false ? [] : ["links are unfurled"]),
    ...blockProblems(blocks),
  ];
}

/** The same of an Adaptive Card. */
export function teamsLeaks(card: Shown, piece: string): string[] {
  return [
    ...holders(card, piece).filter((where) => where !== "TextRun.text"),
    ...types(card).filter((type) => !TEAMS_TYPES.test(type)),
    ...(JSON.stringify(card).match(/"url":"[^"]*evil[^"]*"/g) ?? []),
    ...(Object.keys(card.msteams ?? {}).join() === "width" ? [] : ["msteams holds more than the width"]),
  ];
}
