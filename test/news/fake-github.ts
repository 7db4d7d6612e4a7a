import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Issue } from "./fixtures/issues.js";

/** A stand-in for GitHub's list of issues, with labels, pages, ETags and a rate limit, on loopback. */
export async function fakeGitHub(perPage = 2) {
  const state = {
    issues: [] as Issue[],
    /** So many requests are left; a 304 uses none up, as there. */
    left: 1_000,
    resetAt: 0,
    /** What to answer instead, once for each. */
    instead: [] as { status: number; body: string | Buffer; headers?: Record<string, string> }[],
    requests: [] as { path: string; mark: string | undefined; authorization: string | undefined; status: number }[],
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const mark = request.headers["if-none-match"];
    const answer = (status: number, body: string | Buffer, headers: Record<string, string> = {}) => {
      state.requests.push({
        path: url.pathname + url.search,
        mark,
        authorization: request.headers.authorization,
        status,
      });
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(status === 304 ? undefined : body);
    };
    const odd = state.instead.shift();
    if (odd !== undefined) return answer(odd.status, odd.body, odd.headers);
    const label = url.searchParams.get("labels");
    const page = Number(url.searchParams.get("page") ?? "1");
    const found = state.issues
      .filter(({ labels }) => label === null || labels.some(({ name }) => name === label))
      .sort((one, other) => (one.updated_at < other.updated_at ? 1 : -1));
    const body = JSON.stringify(found.slice((page - 1) * perPage, page * perPage));
    const etag = `W/"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    if (mark === etag) return answer(304, "", { etag });
    const limits = {
      "x-ratelimit-remaining": String(Math.max(0, --state.left)),
      "x-ratelimit-reset": String(state.resetAt),
    };
    if (state.left < 0) return answer(403, '{"message":"API rate limit exceeded"}', limits);
    const link = (number: number, rel: string) => {
      const other = new URL(url);
      other.host = request.headers.host ?? "";
      other.searchParams.set("page", String(number));
      return `<${other.href}>; rel="${rel}"`;
    };
    const hasNext = found.length > page * perPage;
    answer(200, body, {
      etag,
      ...limits,
      ...(hasNext ? { link: `${link(page + 1, "next")}, ${link(9, "last")}` } : {}),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...state,
    state,
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
