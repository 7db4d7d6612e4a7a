import type { AllWords } from "../../src/policy/words.js";
import { FileProblem } from "./file-problem.js";

/** How files that are no text begin, by what to call them. */
const SIGNATURES: readonly { bytes: readonly number[]; what: AllWords }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: {
      pl: "archiwum ZIP (albo dokument .docx lub .xlsx)",
      en: "a ZIP archive (or a .docx or .xlsx document)",
      cs: "archiv ZIP (nebo dokument .docx či .xlsx)",
      sk: "archív ZIP (alebo dokument .docx či .xlsx)",
      hu: "ZIP-archívum (vagy .docx, illetve .xlsx dokumentum)",
    },
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: { pl: "plik PDF", en: "a PDF", cs: "soubor PDF", sk: "súbor PDF", hu: "PDF-fájl" },
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    what: { pl: "obraz PNG", en: "a PNG image", cs: "obrázek PNG", sk: "obrázok PNG", hu: "PNG-kép" },
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    what: {
      pl: "zdjęcie JPEG",
      en: "a JPEG photograph",
      cs: "fotografie JPEG",
      sk: "fotografia JPEG",
      hu: "JPEG-fénykép",
    },
  },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    what: { pl: "obraz GIF", en: "a GIF image", cs: "obrázek GIF", sk: "obrázok GIF", hu: "GIF-kép" },
  },
  {
    bytes: [0x1f, 0x8b],
    what: { pl: "archiwum GZIP", en: "a GZIP archive", cs: "archiv GZIP", sk: "archív GZIP", hu: "GZIP-archívum" },
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: {
      pl: "dokument Worda, Excela lub Outlooka",
      en: "a Word, Excel or Outlook document",
      cs: "dokument Wordu, Excelu nebo Outlooku",
      sk: "dokument Wordu, Excelu alebo Outlooku",
      hu: "Word-, Excel- vagy Outlook-dokumentum",
    },
  },
  {
    bytes: [0x7f, 0x45, 0x4c, 0x46],
    what: { pl: "program", en: "a program", cs: "program", sk: "program", hu: "program" },
  },
];

/** What is written in the languages that are read: a text of anything else was decoded wrongly. */
const LETTERS =
  /^[\t\n\r\x20-\x7e\u00a0\u00ad§°«»·•×÷©®™€£…–—„”“‘’‚²³½ąćęłńóśźżáčďéěíňřšťúůýžäôĺľŕöüőűßĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÔĹĽŔÖÜŐŰ]*$/;
/** How tools of this region write where they do not write UTF-8: Windows first, then the older standard. */
const OLDER = ["windows-1250", "iso-8859-2"] as const;

/**
 * The text that a file's bytes hold: UTF-8, with or without a byte order mark, UTF-16 with one, or what older tools of
 * Central Europe write (Windows-1250, ISO 8859-2) where it then reads as text of its languages and nothing else.
 * Throws a FileProblem for another format, for bytes that are no text, and for another encoding.
 */
export function decode(bytes: Uint8Array): string {
  const signature = SIGNATURES.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw notText(signature.what);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (looksBinary(bytes))
      throw notText({
        pl: "plik binarny",
        en: "a binary file",
        cs: "binární soubor",
        sk: "binárny súbor",
        hu: "bináris fájl",
      });
    return older(bytes);
  }
  if (encoding === "utf-8" && looksBinary(bytes))
    throw notText({
      pl: "plik binarny",
      en: "a binary file",
      cs: "binární soubor",
      sk: "binárny súbor",
      hu: "bináris fájl",
    });
  return text;
}

function older(bytes: Uint8Array): string {
  for (const encoding of OLDER) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (LETTERS.test(text)) return text;
  }
  throw notUtf8();
}

/** Zero bytes stand in no text that is not UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).includes(0);
}

function notText(what: AllWords): FileProblem {
  return new FileProblem({
    pl: `To nie jest tekst, tylko ${what.pl}. Oczekujemy pliku .txt, .md, .html, .eml, .csv lub .jsonl. Skopiuj treść wiadomości i zapisz ją jako .txt.`,
    en: `This is not text but ${what.en}. Expected a .txt, .md, .html, .eml, .csv or .jsonl file. Copy the message and save it as .txt.`,
    cs: `Toto není text, ale ${what.cs}. Očekáváme soubor .txt, .md, .html, .eml, .csv nebo .jsonl. Zkopírujte text zprávy a uložte ho jako .txt.`,
    sk: `Toto nie je text, ale ${what.sk}. Očakávame súbor .txt, .md, .html, .eml, .csv alebo .jsonl. Skopírujte text správy a uložte ho ako .txt.`,
    hu: `Ez nem szöveg, hanem ${what.hu}. A következő fájlokat várjuk: .txt, .md, .html, .eml, .csv vagy .jsonl. Másolja ki az üzenet szövegét, és mentse .txt fájlként.`,
  } satisfies AllWords);
}

function notUtf8(): FileProblem {
  return new FileProblem({
    pl: "Plik nie jest zapisany w UTF-8. Zapisz go w tym kodowaniu (w Excelu: „CSV UTF-8”, w Notatniku: „Kodowanie UTF-8”) i sprawdź jeszcze raz.",
    en: 'The file is not UTF-8. Save it in that encoding (Excel: "CSV UTF-8", Notepad: "Encoding UTF-8") and check it again.',
    cs: "Soubor není uložen v UTF-8. Uložte ho v tomto kódování (v Excelu „CSV UTF-8“, v Poznámkovém bloku „Kódování UTF-8“) a zkontrolujte znovu.",
    sk: "Súbor nie je uložený v UTF-8. Uložte ho v tomto kódovaní (v Exceli „CSV UTF-8“, v Poznámkovom bloku „Kódovanie UTF-8“) a skontrolujte znova.",
    hu: "A fájl nem UTF-8 kódolású. Mentse ebben a kódolásban (Excelben „CSV UTF-8”, Jegyzettömbben „UTF-8 kódolás”), és ellenőrizze újra.",
  } satisfies AllWords);
}
