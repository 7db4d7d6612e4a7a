/** What Slack sent, in whichever of its three forms: a command's form, an interaction's `payload`, an event's JSON. */
export type SlackBody = Readonly<Record<string, unknown>>;

/** The body as an object; undefined where it is none. */
export function parseBody(raw: string, contentType: string | undefined): SlackBody | undefined {
  if (contentType?.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
    const form = Object.fromEntries(new URLSearchParams(raw));
    return typeof form.payload === "string" ? object(form.payload) : form;
  }
  return object(raw);
}

function object(json: string): SlackBody | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as SlackBody) : undefined;
  } catch {
    return undefined;
  }
}
