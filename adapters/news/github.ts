import { createHash } from "node:crypto";
import { type ReadIssue, readItem } from "../../src/news/read-item.js";
import { type FetchText, fetchText } from "./fetch-text.js";

/** What came of reading the issues. */
export type GitHubRead =
  /** `mark` is to be given next time. Items may be there together with a problem: what was read until then. */
  | { readonly read: "items"; readonly items: readonly ReadIssue[]; readonly mark: string; readonly asked: number }
  | { readonly read: "nothing"; readonly code: string; readonly waitMs?: number; readonly items: readonly ReadIssue[] };

export interface GitHubSource {
  /** Ends without a slash. */
  readonly api: string;
  readonly repository: string;
  readonly token?: string;
}

/** GitHub's own address and Allegro's repository. */
export const ALLEGRO: GitHubSource = { api: "https://api.github.com", repository: "allegro/allegro-api" };

/** The label, as it is and as it was; and without one, to find what is only titled [NEWS]. */
const LISTS = ["labels=News", "labels=news", ""] as const;
/** So that a page stays well under what is read of one answer. */
const PER_PAGE = 50;
/** The first reading, too, stays far below the sixty requests an hour that GitHub gives without a token. */
const MOST_PAGES = { labelled: 8, all: 4 } as const;

/**
 * Reads the news among a repository's issues, the last touched first: some hundreds the first time, and later until what
 * was touched before the last reading. Follows `Link`, sends the ETags of the last reading, honours the rate limit.
 *
 * @param mark what the last reading gave; undefined the first time
 */
export async function readGitHub(
  { api, repository, token }: GitHubSource,
  mark: string | undefined,
  outside: FetchText,
): Promise<GitHubRead> {
  const before = readMark(mark);
  const etags: Record<string, string> = {};
  const items = new Map<string, ReadIssue>();
  let newest = before.newest;
  let asked = 0;
  const headers = {
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const soFar = () => [...items.values()];
  for (const list of LISTS) {
    const query = `${list === "" ? "" : `${list}&`}state=all&sort=updated&direction=desc&per_page=${PER_PAGE}`;
    let url: string | undefined = `${api}/repos/${repository}/issues?${query}`;
    const most = list === "" ? MOST_PAGES.all : MOST_PAGES.labelled;
    for (let page = 1; url !== undefined && page <= most; page++) {
      const fetched = await fetchText(url, headers, page === 1 ? before.etags[list] : undefined, outside);
      asked++;
      if (fetched.got === "nothing") {
        return {
          read: "nothing",
          code: fetched.code,
          items: soFar(),
          ...(fetched.waitMs === undefined ? {} : { waitMs: fetched.waitMs }),
        };
      }
      if (fetched.got === "unchanged") {
        etags[list] = before.etags[list] ?? "";
        break;
      }
      const issues = listOf(fetched.text);
      if (issues === undefined) return { read: "nothing", code: "malformed", items: soFar() };
      const etag = fetched.headers.get("etag");
      if (page === 1 && etag !== null && etag.length <= 200) etags[list] = etag;
      const found = issues.map(readItem);
      // GitHub may take both spellings of the label for one.
      const known = found.length > 0 && found.every((one) => one !== undefined && items.has(one.item.id));
      for (const one of found) if (one !== undefined) items.set(one.item.id, one);
      const touched = issues.map(touchedAt);
      newest = Math.max(newest, ...touched.filter((at) => !Number.isNaN(at)));
      // An hour is read twice: what was touched while a page was read may have slipped to the next.
      const reached = touched.some((at) => at < before.newest - HOUR);
      url = reached || known ? undefined : nextPage(fetched.headers.get("link"), api);
    }
  }
  return { read: "items", items: soFar(), mark: JSON.stringify({ newest, etags }), asked };
}

const HOUR = 3_600_000;

/** A short name for what an item says. */
export function hashOf(said: unknown): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
}

function listOf(text: string): unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json.slice(0, 100) : undefined;
  } catch {
    return undefined;
  }
}

function touchedAt(issue: unknown): number {
  return Date.parse(String((issue as { updated_at?: unknown } | null)?.updated_at));
}

/** The address behind `rel="next"`, where it is one of the same server: the token goes nowhere else. */
function nextPage(link: string | null, api: string): string | undefined {
  const found = (link ?? "")
    .slice(0, 5_000)
    .split(",")
    .map((one) => /<([^<>]{1,1000})>;\s*rel="next"/.exec(one)?.[1])
    .find((url) => url !== undefined);
  if (found === undefined || !URL.canParse(found)) return undefined;
  return new URL(found).origin === new URL(api).origin ? found : undefined;
}

function readMark(mark: string | undefined): { newest: number; etags: Readonly<Record<string, string>> } {
  try {
    const { newest, etags } = JSON.parse(mark ?? "{}") as { newest?: unknown; etags?: Record<string, string> };
    return { newest: typeof newest === "number" ? newest : 0, etags: etags ?? {} };
  } catch {
    return { newest: 0, etags: {} };
  }
}
