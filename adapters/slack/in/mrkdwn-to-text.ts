const TOKEN = /<([^<>\n]{1,3000})>/g;

/**
 * Slack's mrkdwn as the text a reader sees: links with their address where it differs from the words (a link's words may
 * hide where it leads), names of people and channels, dates, and the three escaped characters. Anything in `<…>` that is
 * not Slack's own stays as it was typed. Quote marks at a line's start are taken away: what is quoted in Slack is what
 * somebody asks about, not another's mail. Linear in the length.
 */
export function mrkdwnToText(mrkdwn: string): string {
  return unescapeSlack(
    mrkdwn.replace(TOKEN, (whole, inside: string) => token(inside) ?? whole).replace(/^&gt; ?/gm, ""),
  );
}

/** The three characters that Slack escapes, as they were; `&amp;` last, so that "&amp;lt;" stays "&lt;". */
export function unescapeSlack(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A link as its words and, where they do not show it, its address. Shared with rich text. */
export function linkAsText(url: string, words: string | undefined): string {
  const address = url.replace(/^(?:mailto|tel):/i, "");
  if (words === undefined || words === "" || words === url || words === address) return address;
  const bare = address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return words.includes(bare) ? words : `${words} (${address})`;
}

function token(inside: string): string | undefined {
  const bar = inside.indexOf("|");
  const head = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? undefined : inside.slice(bar + 1);
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(head)) return linkAsText(head, label);
  if (/^@[UW][A-Z0-9]+$/.test(head)) return `@${label ?? head.slice(1)}`;
  if (/^#[CDG][A-Z0-9]+$/.test(head)) return `#${label ?? head.slice(1)}`;
  if (/^!(?:here|channel|everyone)$/.test(head)) return `@${head.slice(1)}`;
  if (/^!subteam\^[A-Z0-9]+$/.test(head)) return label ?? "@group";
  if (/^!date\^/.test(head)) return label ?? "";
  return undefined;
}
