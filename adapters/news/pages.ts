import type { NewsItem } from "../../src/news/news-item.js";
import { linksIn } from "../../src/news/news-text.js";
import { pageText } from "../../src/news/page-text.js";
import type { Day } from "../../src/policy/day.js";
import { type FetchText, fetchText } from "./fetch-text.js";
import type { WatchedPage } from "./page-at.js";

/** What came of reading a watched page. */
export type PageRead =
  | { readonly read: "item"; readonly item: NewsItem; readonly mark?: string }
  | { readonly read: "unchanged" }
  | { readonly read: "nothing"; readonly code: string; readonly waitMs?: number };

/** A page with fewer characters than this is a wall of cookies or an error, and no text that was emptied. */
const LEAST = 40;
const LONGEST = 60_000;

/** Reads a watched page as an item. Never throws. */
export async function readWatchedPage(
  { url, lookAt }: WatchedPage,
  mark: string | undefined,
  today: Day,
  outside: FetchText,
): Promise<PageRead> {
  const headers = { accept: "text/html", "accept-language": "pl,en;q=0.5" };
  const fetched = await fetchText(url, headers, mark, outside);
  if (fetched.got === "unchanged") return { read: "unchanged" };
  if (fetched.got === "nothing") {
    return { read: "nothing", code: fetched.code, ...(fetched.waitMs === undefined ? {} : { waitMs: fetched.waitMs }) };
  }
  if (!/html|text\/plain/i.test(fetched.headers.get("content-type") ?? "text/html"))
    return { read: "nothing", code: "no_page" };
  const { title, text } = pageText(fetched.text, lookAt);
  if (text.length < LEAST) return { read: "nothing", code: "empty" };
  const etag = fetched.headers.get("etag");
  return {
    read: "item",
    item: {
      id: url,
      url,
      published: today,
      title: { pl: title || url },
      text: { pl: text.slice(0, LONGEST) },
      cut: false,
      links: linksIn(fetched.text),
    },
    ...(etag === null || etag.length > 200 ? {} : { mark: etag }),
  };
}
