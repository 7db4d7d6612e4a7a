/** A command that a page tells its reader to type. */
export interface Told {
  /** Without the comment behind it. */
  readonly command: string;
  /** What the page shows that it prints; undefined where it shows nothing. */
  readonly prints?: readonly string[];
}

/**
 * Every command of a Markdown page, in its order: each line of a block `sh`, each `$ …` of a block `console` with what
 * stands under it, and, in running text, each piece of code that begins as a command of this project does.
 */
export function commandsOf(page: string): Told[] {
  const told: Told[] = [];
  const fence = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
  for (const [, indent = "", kind, body = ""] of page.matchAll(fence)) {
    const lines = body.split("\n").map((line) => line.slice(indent.length));
    if (kind === "sh") {
      for (const line of lines) {
        const command = line.replace(/\s+#\s.*$/, "").trim();
        if (command !== "") told.push({ command });
      }
    }
    if (kind === "console") {
      const [first = "", ...prints] = lines;
      told.push({ command: first.replace(/^\$ /, ""), prints });
    }
  }
  for (const [, code = ""] of page.replace(fence, "").matchAll(/`([^`\n]+)`/g)) {
    if (/^(?:[A-Z_]+=\S+ )*(?:node|npm|npx|openssl|docker) ./.test(code)) told.push({ command: code });
  }
  const seen = new Set<string>();
  return told.filter(({ command }) => !seen.has(command) && seen.add(command));
}

/**
 * The first line shown that was not printed; undefined where all were, in their order and with nothing between them but
 * where the page says `…` or that it is shortened. A shown `…` within a line stands for the rest of it.
 */
export function notPrinted(shown: readonly string[], out: string): string | undefined {
  const printed = out.split("\n").filter((line) => line.trim() !== "");
  const isShortened = shown.some((line) => line.trim().startsWith("(shortened"));
  let at = 0;
  let mayJump = true;
  for (const line of shown) {
    if (line.trim() === "" || line.trim().startsWith("(shortened")) continue;
    if (line.trim() === "…") {
      mayJump = true;
      continue;
    }
    const [start = line, cut] = line.split(/ ?…$/);
    const is = (other: string) => (cut === undefined ? other === line : other.startsWith(start));
    const found = printed.findIndex((other, index) => index >= at && is(other));
    if (found < 0 || (found > at && !mayJump && !isShortened)) return line;
    at = found + 1;
    mayJump = false;
  }
  return undefined;
}
