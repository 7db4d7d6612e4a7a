/** Which part of a mail a line belongs to. Only `quoted` and `header` are another's words or a machine's. */
export type Zone = "subject" | "body" | "signature" | "quoted" | "header" | "attachment";

const HEADER =
  /^(?:>+ ?)?(?:\*{0,2})(?:from|od|von|feladó|felado|від|sent|wysłano|wyslano|data|date|gesendet|odesláno|odeslano|odoslané|odoslane|dátum|datum|küldve|to|do|an|komu|címzett|cc|dw|dw\.|bcc|kopie|kópia|reply-to|x-[a-z-]+|message-id|mime-version|content-[a-z-]+|received|return-path|надіслано|кому|дата)\*{0,2} ?:\*{0,2} ?\S/iu;
const SUBJECT_HEADER = /^(?:\*{0,2})(?:subject|temat|předmět|predmet|tárgy|targy|betreff|тема)\*{0,2} ?:\*{0,2} ?/iu;
const INTRODUCTION =
  /^(?:w dniu|dnia|on|dne|dňa|dna|am|\d{4}\.|\d{1,2}\.|el|le|pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|so|ne|mon|tue|wed|thu|fri|sat|sun|у|в).{0,160}(?:napisał\(a\)|napisał|napisała|pisze|wrote|napsal\(a\)|napsal|napsala|napísal\(a\)|napísal|napísala|schrieb|írta|пише|написав|написала|написав\(ла\))[^\n]{0,60}:? ?$/iu;
const BANNER =
  /^[-_ ]{2,}\s?(?:original message|wiadomość oryginalna|oryginalna wiadomość|wiadomosc oryginalna|forwarded message|wiadomość przekazana|przekazana wiadomość|původní zpráva|pôvodná správa|ursprüngliche nachricht|weitergeleitete nachricht|eredeti üzenet|пересилане повідомлення|оригінальне повідомлення)/iu;
const CLOSING =
  /^(?:--|(?:z (?:wyrazami )?(?:poważani|powazani|szacun|pozdrowieni)|pozdrawia|pozdrowienia|serdeczności|miłego dnia|best regards|kind regards|regards|yours |sincerely|cheers|s pozdrav|hezký den|pěkný den|s úctou|mit freundlichen|freundliche grüße|viele grüße|liebe grüße|mfg\b|üdvözlettel|tisztelettel|з повагою|з найкращими))/iu;

/**
 * The zone of each line of a mail's body. Quoted mail is told by `>` marks, by the line that introduces it
 * ("On … wrote:") or by a banner; where nothing but quoted mail is there, it is itself what is asked about: `body`.
 * Mail headers at the top or before a forwarded mail are `header`. Linear in the number of lines.
 */
export function zonesOfLines(lines: readonly string[]): Zone[] {
  const zones: Zone[] = [];
  let tail: Zone | undefined;
  let introduced = false;
  let signed = false;
  let written = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const head = line.slice(0, 300);
    if (line.startsWith(">")) {
      zones.push("quoted");
      introduced = false;
      continue;
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
    if (introduces(line, lines[index + 1]) && INTRODUCTION.test(head)) {
      zones.push("header");
      introduced = written > 0;
      continue;
    }
    if (isHeaderBlock(lines, index)) {
      zones.push("header");
      if (written > 0) tail = "quoted";
      continue;
    }
    if (tail) {
      zones.push(tail);
      continue;
    }
    if (!signed && CLOSING.test(head)) signed = true;
    if (/\p{L}/u.test(head)) written++;
    zones.push(signed ? "signature" : "body");
  }
  return written > 0 ? zones : zones.map((zone) => (zone === "quoted" ? "body" : zone));
}

/** The subject that a pasted header line carries, or undefined. */
export function subjectInHeader(line: string): string | undefined {
  const match = SUBJECT_HEADER.exec(line.slice(0, 1000));
  return match ? line.slice(match[0].length).trim() : undefined;
}

/** A line that introduces another's mail ends in a colon, names an address or has that mail right below it. */
function introduces(line: string, next: string | undefined): boolean {
  return line.endsWith(":") || line.includes("@") || next?.startsWith(">") === true;
}

/** A header counts only beside another one: "Do: końca tygodnia" alone is a sentence. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  const isHeader = (line: string | undefined) =>
    line !== undefined && (HEADER.test(line.slice(0, 300)) || SUBJECT_HEADER.test(line.slice(0, 300)));
  if (!(lines[index] as string).slice(0, 40).includes(":") || !isHeader(lines[index])) return false;
  return (
    isHeader(lines[index + 1]) || isHeader(lines[index - 1]) || isHeader(lines[index + 2]) || isHeader(lines[index - 2])
  );
}
