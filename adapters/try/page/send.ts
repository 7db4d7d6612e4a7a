import type { TryChannel, TryLang, TryProblem, TryReply, TryRequest, TryStrip } from "../wire.js";
import { wordsIn } from "./words.js";

/** What came back, or a sentence that says why nothing did. */
export type Came<T> = { readonly ok: T } | { readonly error: string };

/** Asks the server for an answer. Does not throw. */
export function sendAsk(request: TryRequest): Promise<Came<TryReply>> {
  return call("ask", request.lang, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
}

/** The dates of the policy as of a day. */
export function getStrip(lang: TryLang, asOf: string | undefined): Promise<Came<TryStrip>> {
  return call(`strip?${new URLSearchParams({ lang, ...(asOf === undefined ? {} : { asOf }) })}`, lang);
}

/** What the simulated channel was told. */
export function getChannel(lang: TryLang): Promise<Came<TryChannel>> {
  return call(`channel?${new URLSearchParams({ lang })}`, lang);
}

async function call<T>(path: string, lang: TryLang, init?: RequestInit): Promise<Came<T>> {
  try {
    const response = await fetch(`/try/${path}`, init);
    const body: unknown = await response.json();
    if (response.ok) return { ok: body as T };
    const { error } = body as Partial<TryProblem>;
    return { error: typeof error === "string" ? error : wordsIn(lang).failed };
  } catch {
    return { error: wordsIn(lang).failed };
  }
}
