import { crc32, inflateRawSync } from "node:zlib";
import type { AllWords } from "../../src/policy/words.js";
import { FileProblem } from "./file-problem.js";

/** A file in an archive. */
export interface ZipFile {
  readonly name: string;
  /** Its bytes, unpacked anew by each call. Throws a FileProblem where they cannot be. */
  readonly bytes: () => Uint8Array;
}

/** How much an archive may hold, so that a small one cannot fill the memory. */
export interface ZipCaps {
  readonly files: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files together, unpacked. */
  readonly whole: number;
}

/** Ten thousand templates fit twice. */
export const ZIP_CAPS: ZipCaps = { files: 20_000, file: 10 * 1024 * 1024, whole: 200 * 1024 * 1024 };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip archive in the order of its directory, without folders. Nothing is unpacked before it is asked for,
 * and never more than the caps allow: what an archive says of its sizes is checked and not believed.
 * Throws a FileProblem for what is no archive, is damaged, encrypted, split, or larger than the caps.
 */
export function readZip(archive: Uint8Array, caps: ZipCaps = ZIP_CAPS): ZipFile[] {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (zip.readUInt16LE(end + 8) !== count || count === 0xffff || zip.readUInt32LE(end + 16) === 0xffffffff)
    throw special();
  if (count > caps.files) throw tooMuch(caps);
  const files: ZipFile[] = [];
  let whole = 0;
  let at = zip.readUInt32LE(end + 16);
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY) throw damaged();
    const flags = zip.readUInt16LE(at + 8);
    const length = zip.readUInt16LE(at + 28);
    const entry: Entry = {
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      local: zip.readUInt32LE(at + 42),
    };
    const next = at + 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (next > end) throw damaged();
    const name = nameIn(zip.subarray(at + 46, at + 46 + length));
    at = next;
    if (name.endsWith("/")) continue;
    if ((flags & 1) !== 0) throw encrypted();
    whole += entry.size;
    if (entry.size > caps.file || whole > caps.whole) throw tooMuch(caps);
    files.push({ name, bytes: () => unpack(zip, entry) });
  }
  return files;
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

/** Where the directory's end stands: a comment of up to 64 KB may follow it. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at--) {
    if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) <= zip.length) return at;
  }
  throw damaged();
}

/** Unpacking stops at the size that the directory named and that was counted: more than that is a lie. */
function unpack(zip: Buffer, { method, crc, packed, size, local }: Entry): Uint8Array {
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) throw damaged();
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + packed > zip.length) throw damaged();
  const data = zip.subarray(start, start + packed);
  let bytes: Uint8Array;
  if (method === STORED) bytes = data;
  else if (method === DEFLATED) {
    try {
      bytes = size === 0 ? new Uint8Array() : inflateRawSync(data, { maxOutputLength: size });
    } catch {
      throw damaged();
    }
  } else throw special();
  if (bytes.length !== size || crc32(bytes) !== crc) throw damaged();
  return bytes;
}

/** Names are UTF-8 nowadays; what is not was written by an older program in a code that it does not name. */
function nameIn(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    name = new TextDecoder("windows-1250").decode(bytes);
  }
  return name.replaceAll("\\", "/").replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}

function damaged(): FileProblem {
  return new FileProblem({
    pl: "Archiwum ZIP jest uszkodzone. Oczekujemy całego pliku .zip. Spakuj szablony jeszcze raz.",
    en: "The ZIP archive is damaged. Expected a whole .zip file. Pack the templates again.",
    cs: "Archiv ZIP je poškozený. Očekáváme celý soubor .zip. Zabalte šablony znovu.",
    sk: "Archív ZIP je poškodený. Očakávame celý súbor .zip. Zabaľte šablóny znova.",
    hu: "A ZIP-archívum sérült. Teljes .zip fájlt várunk. Csomagolja be újra a sablonokat.",
  } satisfies AllWords);
}

function encrypted(): FileProblem {
  return new FileProblem({
    pl: "Archiwum ZIP jest zaszyfrowane hasłem. Oczekujemy archiwum bez hasła. Spakuj szablony jeszcze raz, bez niego.",
    en: "The ZIP archive is encrypted with a password. Expected one without. Pack the templates again without it.",
    cs: "Archiv ZIP je chráněn heslem. Očekáváme archiv bez hesla. Zabalte šablony znovu, bez něj.",
    sk: "Archív ZIP je chránený heslom. Očakávame archív bez hesla. Zabaľte šablóny znova, bez neho.",
    hu: "A ZIP-archívum jelszóval védett. Jelszó nélküli archívumot várunk. Csomagolja be újra a sablonokat, jelszó nélkül.",
  } satisfies AllWords);
}

function special(): FileProblem {
  return new FileProblem({
    pl: "Tego rodzaju ZIP nie czytamy (Zip64, dzielony albo nietypowo pakowany). Oczekujemy zwykłego .zip. Spakuj szablony jeszcze raz.",
    en: "This kind of ZIP is not read (Zip64, split, or packed in an unusual way). Expected a plain .zip. Pack the templates again.",
    cs: "Tento druh ZIP nečteme (Zip64, rozdělený nebo neobvykle zabalený). Očekáváme běžný .zip. Zabalte šablony znovu.",
    sk: "Tento druh ZIP nečítame (Zip64, rozdelený alebo neobvykle zabalený). Očakávame bežný .zip. Zabaľte šablóny znova.",
    hu: "Ilyen ZIP-et nem olvasunk (Zip64, darabolt vagy szokatlanul csomagolt). Közönséges .zip fájlt várunk. Csomagolja be újra a sablonokat.",
  } satisfies AllWords);
}

function tooMuch({ files, file, whole }: ZipCaps): FileProblem {
  const mega = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return new FileProblem({
    pl: `W archiwum ZIP jest za dużo: mieści się do ${files} plików, po rozpakowaniu do ${mega(file)} MB każdy i ${mega(whole)} MB razem. Podziel je na mniejsze.`,
    en: `The ZIP archive holds too much: up to ${files} files fit, unpacked up to ${mega(file)} MB each and ${mega(whole)} MB together. Split it into smaller ones.`,
    cs: `V archivu ZIP je toho příliš: vejde se nejvýše ${files} souborů, po rozbalení každý do ${mega(file)} MB a dohromady do ${mega(whole)} MB. Rozdělte ho na menší.`,
    sk: `V archíve ZIP je toho priveľa: zmestí sa najviac ${files} súborov, po rozbalení každý do ${mega(file)} MB a spolu do ${mega(whole)} MB. Rozdeľte ho na menšie.`,
    hu: `A ZIP-archívumban túl sok van: legfeljebb ${files} fájl fér bele, kicsomagolva egyenként ${mega(file)} MB-ig, együtt ${mega(whole)} MB-ig. Ossza fel kisebbekre.`,
  } satisfies AllWords);
}
