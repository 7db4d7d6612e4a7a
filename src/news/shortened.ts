/**
 * The beginning of a text on one line, ended at a sentence where one ends in its second half, else at a word.
 *
 * @param most in UTF-16 units
 */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "), cut.lastIndexOf("? "));
  if (end >= most / 2) return cut.slice(0, end + 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
