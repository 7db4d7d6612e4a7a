const FROM = "from|od|von|feladó|felado|від";
const DATED =
  "sent|wysłano|wyslano|data|date|gesendet|odesláno|odeslano|odoslané|odoslane|dátum|datum|küldve|надіслано|дата";
const SUBJECT = "subject|temat|předmět|predmet|tárgy|targy|betreff|тема";
const MACHINE =
  "x-[a-z-]{1,60}|message-id|mime-version|content-[a-z-]{1,60}|received|return-path|reply-to|dkim-signature";
const OTHERS = "to|do|an|komu|címzett|cc|dw|dw\\.|bcc|kopie|kópia|кому";
const HEADER = new RegExp(
  `^\\*{0,2}(?:(${FROM})|(${DATED})|(${SUBJECT})|(${MACHINE})|${OTHERS})\\*{0,2} ?:\\*{0,2} ?(\\S?)`,
  "iu",
);

/** Header lines below each other: where they end, whether they are a mail's head, and a head with a sender in it. */
export interface HeaderBlock {
  readonly end: number;
  readonly isHead: boolean;
  readonly hasSender: boolean;
}

/**
 * The block of mail headers that begins at a line, or undefined; one other line between two headers (a long list of
 * addresses wraps) belongs to it. "Od: 8:00, Do: 12:00" is no head: a sender has a name or an address, and a date,
 * an address or a third header stands beside it. Linear in the lines of the block.
 */
export function headerBlockAt(lines: readonly string[], index: number): HeaderBlock | undefined {
  let headers = 0;
  let sender = false;
  let dated = false;
  let subject = false;
  let machine = false;
  let address = false;
  let end = index;
  for (let at = index; at < lines.length && at <= end + 1; at++) {
    const line = lines[at] as string;
    const match = line.slice(0, 60).includes(":") ? HEADER.exec(line.slice(0, 300)) : null;
    if (match === null || (match[5] === "" && match[3] === undefined)) continue;
    end = at + 1;
    headers++;
    if (match[1] !== undefined && /[\p{Lu}"'„<]|@/u.test(`${match[5]}${line.includes("@") ? "@" : ""}`)) sender = true;
    if (match[2] !== undefined && /\d/.test(line.slice(0, 300))) dated = true;
    if (match[3] !== undefined) subject = true;
    if (match[4] !== undefined) machine = true;
    if (line.slice(0, 300).includes("@")) address = true;
  }
  if (headers === 0) return undefined;
  const hasSender = headers > 1 && sender && (address || dated || (subject && headers > 2));
  return { end, isHead: headers > 1 && (hasSender || subject || machine), hasSender };
}

/** Whether a line reads like a mail's header. */
export function isHeaderLine(line: string): boolean {
  return line.slice(0, 60).includes(":") && HEADER.test(line.slice(0, 300));
}
