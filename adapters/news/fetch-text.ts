/** What came of asking an address. Nothing here holds what was not wanted. */
export type Fetched =
  | { readonly got: "text"; readonly text: string; readonly headers: Headers }
  /** It is as it was when it gave the mark that was sent. */
  | { readonly got: "unchanged"; readonly headers: Headers }
  /** `code` says why; `waitMs` how long to leave it alone, where the other side names a time. */
  | { readonly got: "nothing"; readonly code: string; readonly waitMs?: number };

export interface FetchText {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of more bytes than this no more are read. */
  readonly limit?: number;
  readonly timeoutMs?: number;
}

const LIMIT = 2_000_000;
const TIMEOUT_MS = 20_000;
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1_000;

/**
 * Reads an address as text. Never throws: whatever goes wrong is a code. Stops reading in the middle of what is too large,
 * and gives up what takes too long, its body included.
 *
 * @param mark an ETag from before
 */
export async function fetchText(
  url: string,
  headers: Readonly<Record<string, string>>,
  mark: string | undefined,
  { fetch, now, limit = LIMIT, timeoutMs = TIMEOUT_MS }: FetchText,
): Promise<Fetched> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { "user-agent": "czy-wolno", ...headers, ...(mark === undefined ? {} : { "if-none-match": mark }) },
      signal: given.signal,
    });
    if (response.status === 304) return { got: "unchanged", headers: response.headers };
    if (response.status !== 200) {
      void response.body?.cancel().catch(() => {});
      return { got: "nothing", code: codeOf(response), ...waitOf(response.headers, now()) };
    }
    const text = await textOf(response, limit);
    if (text === undefined) return { got: "nothing", code: "too_large" };
    return { got: "text", text, headers: response.headers };
  } catch (error) {
    return { got: "nothing", code: given.signal.aborted ? "too_slow" : networkCode(error) };
  } finally {
    clearTimeout(timer);
    given.abort();
  }
}

async function textOf(response: Response, limit: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  return decoder(response.headers).decode(Buffer.concat(chunks));
}

function decoder(headers: Headers): { decode(bytes: Uint8Array): string } {
  const named = /charset="?([\w-]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(named);
  } catch {
    return new TextDecoder();
  }
}

/** GitHub answers 403 or 429 where it has been asked too often. */
function codeOf({ status, headers }: Response): string {
  const limited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
  return status === 429 || (status === 403 && limited) ? "rate_limited" : `http_${status}`;
}

function waitOf(headers: Headers, now: number): { waitMs?: number } {
  const after = headers.get("retry-after");
  const reset = headers.get("x-ratelimit-remaining") === "0" ? headers.get("x-ratelimit-reset") : null;
  const waits = [
    after !== null && /^\d+$/.test(after) ? Number(after) * 1_000 : Number.NaN,
    after !== null && !/^\d+$/.test(after) ? Date.parse(after) - now : Number.NaN,
    reset !== null && /^\d+$/.test(reset) ? Number(reset) * 1_000 - now : Number.NaN,
  ].filter((wait) => wait > 0);
  return waits.length === 0 ? {} : { waitMs: Math.min(Math.max(...waits), LONGEST_WAIT_MS) };
}

function networkCode(error: unknown): string {
  for (let at = error as { code?: unknown; cause?: unknown } | undefined; at != null; at = at.cause as typeof at) {
    if (typeof at.code === "string" && /^[A-Z_]{3,40}$/.test(at.code)) return at.code.toLowerCase();
  }
  return "connection";
}
