import { type HeaderBlock, headerBlockAt, isHeaderLine } from "./header-block.js";
import { introductionAt } from "./introduction.js";

/** Which part of a mail a line belongs to. Only `quoted` and `header` are another's words or a machine's. */
export type Zone = "subject" | "body" | "signature" | "quoted" | "header" | "attachment";

const SUBJECT_HEADER = /^(?:\*{0,2})(?:subject|temat|předmět|predmet|tárgy|targy|betreff|тема)\*{0,2} ?:\*{0,2} ?/iu;
const BANNER =
  /^[-_ ]{2,}\s?(?:original message|wiadomość oryginalna|oryginalna wiadomość|wiadomosc oryginalna|forwarded message|wiadomość przekazana|przekazana wiadomość|původní zpráva|pôvodná správa|ursprüngliche nachricht|weitergeleitete nachricht|eredeti üzenet|пересилане повідомлення|оригінальне повідомлення)/iu;
const CLOSING =
  /^(?:-- ?$|(?:z (?:wyrazami )?(?:poważani|powazani|szacun|pozdrowieni)|pozdrawia|pozdrowienia|serdeczności|miłego dnia|best regards|kind regards|regards|yours |sincerely|cheers|s pozdrav|hezký den|pěkný den|s úctou|mit freundlichen|freundliche grüße|viele grüße|liebe grüße|mfg\b|üdvözlettel|tisztelettel|з повагою|з найкращими))/iu;

/**
 * The zone of each line of a mail's body. Quoted mail is told by the line that introduces it ("On … wrote:"), by a banner,
 * by a block of headers, or by `>` marks that a mail program set or that stand apart at the end; where nothing but quoted mail is there, it is itself
 * what is asked about: `body`. Marks right below the writer's words are bullets or decoration.
 * Mail headers at the top or before a forwarded mail are `header`. Linear in the number of lines.
 */
export function zonesOfLines(lines: readonly string[]): Zone[] {
  const zones: Zone[] = [];
  let tail: Zone | undefined;
  let introduced = false;
  /** Marks are quotations from here on: an introduction was there, or the mail began with them. */
  let marksQuote = false;
  let began = false;
  let signed = false;
  let written = 0;
  let answered = 0;
  let block: HeaderBlock | undefined;
  let runEnd = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const head = line.slice(0, 300);
    if (line.startsWith(">")) {
      if (index >= runEnd) {
        runEnd = endOfMarks(lines, index);
        if (!marksQuote && written === 0 && !line.endsWith("<")) began = marksQuote = true;
        else if (!marksQuote && (setByProgram(lines, index, runEnd) || standsApart(lines, index, runEnd)))
          marksQuote = true;
      }
      if (tail === "quoted" || (marksQuote && (!line.endsWith("<") || zones[index - 1] === "quoted"))) {
        zones.push("quoted");
        introduced = false;
        continue;
      }
    }
    if (introduced && line !== "") {
      // "On … wrote:" without `>` marks below it: all that follows is the other's mail.
      tail = "quoted";
      introduced = false;
    }
    if (/^[-_ ]/.test(line) && BANNER.test(head)) {
      zones.push("header");
      if (written > 0) tail = "quoted";
      continue;
    }
    const introduction = introductionAt(lines, index);
    if (introduction > 0) {
      zones.push("header");
      if (introduction === 2) {
        zones.push("header");
        index++;
      }
      introduced = written > 0;
      marksQuote = true;
      began = false;
      continue;
    }
    if (block === undefined || index >= block.end) block = headerBlockAt(lines, index);
    if (block?.isHead && (written === 0 || tail || block.hasSender) && isHeaderLine(line)) {
      zones.push("header");
      if (written > 0) tail = "quoted";
      continue;
    }
    if (tail) {
      zones.push(tail);
      continue;
    }
    if (!signed && CLOSING.test(head)) signed = true;
    if (/\p{L}/u.test(head)) {
      written++;
      if (!signed) answered++;
    }
    zones.push(signed ? "signature" : "body");
  }
  const nothingElse = written === 0 || (began && answered === 0);
  return nothingElse ? zones.map((zone) => (zone === "quoted" ? "body" : zone)) : zones;
}

/** The subject that a pasted header line carries, or undefined. */
export function subjectInHeader(line: string): string | undefined {
  const match = SUBJECT_HEADER.exec(line.slice(0, 1000));
  return match ? line.slice(match[0].length).trim() : undefined;
}

function endOfMarks(lines: readonly string[], index: number): number {
  let end = index;
  while (lines[end]?.startsWith(">")) end++;
  return end;
}

/** Mail programs mark empty lines too, and lines marked twice beside lines marked once; bullets are alike and have words. */
function setByProgram(lines: readonly string[], start: number, end: number): boolean {
  let once = false;
  let twice = false;
  for (let index = start; index < end; index++) {
    const line = lines[index] as string;
    if (line.trimEnd() === ">") return true;
    if (/^> ?>/.test(line)) twice ||= !line.endsWith("<");
    else once = true;
  }
  return once && twice;
}

/**
 * A marked passage with nothing behind it is the mail that is answered, when it stands below an empty line or is a
 * sentence. Bullets are fragments, and a buyer's mail holds no link to click and no placeholder.
 */
function standsApart(lines: readonly string[], start: number, end: number): boolean {
  const passage = lines.slice(start, end);
  if (start === 0 || passage.some((line) => line.endsWith("<") || /https?:|www\.|[{}[\]%]/.test(line))) return false;
  for (let index = end; index < lines.length; index++) if (lines[index] !== "") return false;
  return lines[start - 1] === "" || passage.some((line) => /[.?!…]$/.test(line));
}
