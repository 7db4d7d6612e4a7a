/** What is looked at from outside, whatever its shape. */
// biome-ignore lint/suspicious/noExplicitAny: rendered JSON is read as a platform would, not by the renderer's types
export type Shown = any;

/** The keys under which the platforms hold words that a person sees. */
const WORDS = ["text", "title", "tooltip", "label", "hint", "placeholder"];
/** What comes back to us when something is pressed, and what only clients without cards show; nobody reads them here. */
const UNSEEN = ["data", "fallback", "selectAction", "metadata"];

/**
 * The words that a Slack message, view, Adaptive Card or form shows, in order: runs of one line run together, everything
 * else apart. Blanks of any kind are one blank, since platforms break lines where they like.
 */
export function shownWords(rendered: Shown): string {
  const parts: string[] = [];
  collect(rendered, parts);
  return even(parts.join("\n"));
}

/** A text as it compares: blanks and line ends are one blank; the marks of plain text are not there. */
export function even(text: string): string {
  return text
    .replace(/[«»│]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

function collect(at: Shown, parts: string[]): void {
  if (Array.isArray(at)) {
    for (const one of at) collect(one, parts);
    return;
  }
  if (at === null || typeof at !== "object") return;
  const runs = runsOf(at);
  if (runs !== undefined) {
    parts.push(runs.map(({ text, user_id: user }) => text ?? user ?? "").join(""));
    return;
  }
  for (const [key, inner] of Object.entries(at)) {
    if (UNSEEN.includes(key)) continue;
    if (typeof inner !== "string") collect(inner, parts);
    else if (WORDS.includes(key)) parts.push(inner);
  }
}

/** One line of rich text: of an Adaptive Card, or the innermost element of Slack's. */
function runsOf(at: Shown): Shown[] | undefined {
  if (Array.isArray(at.inlines)) return at.inlines;
  return /^rich_text_(?:section|quote|preformatted)$/.test(at.type) ? at.elements : undefined;
}
