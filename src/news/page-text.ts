import { clean } from "../message/clean.js";
import { htmlToText } from "../message/html-to-text.js";

/** A page as its reader sees it: its title, and its text from there on. */
export interface PageText {
  readonly title: string;
  readonly text: string;
}

const COOKIES =
  /cookie|ciasteczk|zgod[aęy] na|zaufan\p{L}+ partner|przetwarzan|polityk\p{L}+ prywatności|trusted partners|privacy policy/iu;
/** Where what belongs to every page of the site begins. */
const FOOTER =
  /^(?:serwisy grupy allegro|allegro group services|©|copyright|newsletter|czy (?:ten artykuł|ta strona) (?:był|jest) (?:pomocn|przydatn)\p{L}*)/iu;
const LONG = 20;
const MOST_LINES = 2_000;

/**
 * The text of a watched page without what stands on every page of its site: cookies, menus, bread crumbs, footer. A title
 * or lead that stands twice stands there once. Never throws; linear in the length.
 *
 * @param lookAt words with which the part that matters begins; where the page has them no more, all of it is kept
 */
export function pageText(html: string, lookAt?: string): PageText {
  const lines = clean(htmlToText(html))
    // Addresses change with every visit: what is counted there is none of the page's words.
    .replace(/ \((?:https?:)?\/\/[^\s()]*\)/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
  const title = titleOf(html) ?? lines.find((line) => !COOKIES.test(line)) ?? "";
  const wanted =
    lookAt === undefined ? -1 : lines.findIndex((line) => line.toLowerCase().includes(lookAt.toLowerCase()));
  const begin = wanted >= 0 ? wanted : beginning(lines, title);
  const footer = lines.findIndex((line, at) => at > begin && FOOTER.test(line));
  const kept = lines.slice(begin, footer < 0 ? lines.length : footer);
  // The portal's footer begins with the site's name alone on a line.
  while (kept.at(-1) === "Allegro") kept.pop();
  return { title, text: once(kept.filter((line) => !COOKIES.test(line) || line.length > 400)).join("\n") };
}

/** The first heading of the first order; else the page's title without the site's name. */
function titleOf(html: string): string | undefined {
  const inside = (open: RegExp, close: string): string | undefined => {
    const found = open.exec(html);
    if (found === null) return undefined;
    const from = found.index + found[0].length;
    const to = html.toLowerCase().indexOf(close, from);
    if (to < 0 || to - from > 2_000) return undefined;
    return clean(htmlToText(html.slice(from, to))).replace(/\n+/g, " ");
  };
  const title =
    inside(/<h1(?:\s[^<>]{0,500})?>/i, "</h1") ?? inside(/<title(?:\s[^<>]{0,200})?>/i, "</title")?.split(/ [|–-] /)[0];
  return title === undefined || title.trim() === "" ? undefined : title.trim();
}

/** The title's last appearance among the first lines: those before it are the bread crumb's and the menu's. */
function beginning(lines: readonly string[], title: string): number {
  if (title !== "") {
    const first = lines.indexOf(title);
    if (first >= 0) return first;
  }
  const afterCookies = lines.slice(0, 60).findLastIndex((line) => COOKIES.test(line));
  return afterCookies < 0 ? 0 : afterCookies + 1;
}

function once(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.length < LONG) return true;
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
