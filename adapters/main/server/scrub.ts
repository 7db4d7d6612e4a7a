const WITHHELD = "[withheld]";
const MOST_DEPTH = 4;
const MOST_CHARACTERS = 200;
const MOST_FRAMES = 6;

/** Keys under which libraries keep texts, whole requests or secrets. */
const PRIVATE =
  /^(?:text|texts|body|rawbody|raw|message|messages|blocks|attachments|card|quote|comment|payload|value|data|detail|query|sql|parameters|headers|authorization|cookie|.*token|.*secret|.*password|.*key|url|.*_url|config|request|response|installation|recognition|recognitions|user_name|displayname)$/i;

/** What tokens and addresses with secrets in them look like. */
const SECRETS = [
  /\bx(?:ox[a-z]|app|oxe\.xox[a-z])-[A-Za-z0-9.%-]+/g,
  /\bBearer\s+\S+/gi,
  /\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+/g,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@]*:[^\s/@]*@/gi,
  /https:\/\/hooks\.slack\.com\/\S+/gi,
];

/**
 * Data as it may be logged: ids, codes and counts. Errors lose their message, keys that hold texts or secrets lose their
 * value, and what looks like a token is blotted out wherever it stands.
 */
export function scrub(data: unknown, depth = 0): unknown {
  if (typeof data === "string") return scrubText(data);
  if (data instanceof Error) return errorFacts(data, depth);
  if (typeof data === "bigint") return data.toString();
  if (typeof data !== "object" || data === null) return typeof data === "function" ? WITHHELD : data;
  if (depth >= MOST_DEPTH || ArrayBuffer.isView(data)) return WITHHELD;
  if (Array.isArray(data)) return data.slice(0, 20).map((one) => scrub(one, depth + 1));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, PRIVATE.test(name) ? WITHHELD : scrub(value, depth + 1)]),
  );
}

function scrubText(text: string): string {
  const clean = SECRETS.reduce((rest, secret) => rest.replace(secret, WITHHELD), text);
  return clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS)}…` : clean;
}

/** An error's kind, code, status and where it came from; the same of its cause. */
function errorFacts(error: Error, depth: number): object {
  const { name, code, status, statusCode, stack, cause } = error as Error & Record<string, unknown>;
  // The stack begins with the message, which may have many lines: only lines that name a place are kept.
  const frames = String(stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?)$/.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, "")
        .replace(/\(?(?:file:\/\/)?\/[^\s()]*\/(?=[^/]+:\d+:\d+)/, "("),
    );
  return {
    kind: /^[A-Za-z]{1,60}$/.test(name) ? name : "Error",
    ...(isCode(code) ? { code } : {}),
    ...(typeof (status ?? statusCode) === "number" ? { status: status ?? statusCode } : {}),
    at: frames,
    ...(cause instanceof Error && depth < MOST_DEPTH ? { cause: errorFacts(cause, depth + 1) } : {}),
  };
}

function isCode(code: unknown): boolean {
  return typeof code === "number" || (typeof code === "string" && /^[A-Za-z0-9_.-]{1,60}$/.test(code));
}
