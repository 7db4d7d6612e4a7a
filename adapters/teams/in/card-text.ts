/** Where the words of a card stand: Adaptive Cards, and the older hero and thumbnail cards. */
const WORDS = ["title", "subtitle", "text", "value", "body", "items", "columns", "inlines", "facts", "content", "card"];
const DEEPEST = 20;

/**
 * The words that a card shows, one element a line, buttons and addresses of pictures left out. `content` is the card or
 * its JSON; what is neither has no words. Never throws.
 */
export function cardText(content: unknown): string {
  const lines: string[] = [];
  collect(parsed(content), lines, 0);
  return lines.join("\n");
}

function collect(value: unknown, lines: string[], depth: number): void {
  if (depth > DEEPEST) return;
  if (typeof value === "string") {
    if (value.trim() !== "") lines.push(value);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, lines, depth + 1);
  } else if (value !== null && typeof value === "object") {
    const record = value as Record<string, unknown>;
    for (const key of WORDS) if (key in record) collect(record[key], lines, depth + 1);
  }
}

function parsed(content: unknown): unknown {
  if (typeof content !== "string") return content;
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
