import { type Finding, well, wrong } from "./finding.js";

/** How the outside is asked; tests give a clock. */
export interface Outside {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What came back. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  /** An empty object where it is no JSON. */
  readonly json: unknown;
  /** This machine's clock in the middle of the call. */
  readonly at: number;
}

const PATIENCE_MS = 10_000;
/** Slack's and Microsoft's signatures are good for five minutes; a clock that is off by one is on its way there. */
const MOST_SKEW_MS = 60_000;

/** One request with a time limit. Where none came back, the system's word for it: never a message, which may quote. */
export async function ask(
  { fetch, now }: Outside,
  url: string,
  init: RequestInit = {},
): Promise<Came | { readonly unreachable: string }> {
  const began = now();
  try {
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE_MS) });
    const at = (began + now()) / 2;
    const json: unknown = await response.json().catch(() => ({}));
    return { status: response.status, headers: response.headers, json: json ?? {}, at };
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
    return { unreachable: typeof cause?.code === "string" ? cause.code : (name ?? "?") };
  }
}

/** How far this machine's clock is from the other's, by the `Date` of its answer; nothing where it named none. */
export function skew(check: string, { headers, at }: Pick<Came, "headers" | "at">): Finding[] {
  const there = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(there)) return [];
  // The header tells whole seconds, rounded down.
  const off = at - (there + 500);
  const seconds = Math.round(Math.abs(off) / 1_000);
  if (Math.abs(off) <= MOST_SKEW_MS) return [well(check, "zegar się zgadza", "the clock agrees")];
  return [
    wrong(
      check,
      {
        pl: `zegar tej maszyny ${off > 0 ? "spieszy się" : "spóźnia się"} o ${seconds} s`,
        en: `this machine's clock is ${seconds} s ${off > 0 ? "ahead" : "behind"}`,
      },
      {
        pl: "włącz NTP: od pięciu minut podpisy są odrzucane",
        en: "switch NTP on: from five minutes on signatures are refused",
      },
    ),
  ];
}
