/** A page to be watched, and the words with which the part that matters begins. */
export interface WatchedPage {
  readonly url: string;
  readonly lookAt?: string;
}

/** Reads `https://…` or `https://…#words`; undefined for anything else. */
export function readPage(text: string): WatchedPage | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" || `${url.username}${url.password}` !== "") return undefined;
  let lookAt = url.hash.slice(1);
  try {
    lookAt = decodeURIComponent(lookAt).trim();
  } catch {
    return undefined;
  }
  url.hash = "";
  return { url: url.href, ...(lookAt === "" ? {} : { lookAt }) };
}
