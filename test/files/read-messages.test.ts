import { describe, expect, it } from "vitest";
import { FileProblem } from "../../adapters/files/file-problem.js";
import { readMessages } from "../../adapters/files/read-messages.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

const MAIL = [
  "From: Sklep <s@sklep.pl>",
  "Subject: =?UTF-8?Q?Zam=C3=B3wienie_4471?=",
  "MIME-Version: 1.0",
  "Content-Type: multipart/mixed; boundary=B",
  "",
  "--B",
  "Content-Type: text/plain; charset=iso-8859-2",
  "Content-Transfer-Encoding: 8bit",
  "",
  "Jaki rozmiar wys\u00b3a\u00e6?",
  "--B",
  'Content-Type: application/pdf; name="faktura_123.pdf"',
  'Content-Disposition: attachment; filename="faktura_123.pdf"',
  "Content-Transfer-Encoding: base64",
  "",
  "JVBERi0=",
  "--B--",
].join("\r\n");
const WITH_PICTURE = [
  "Subject: x",
  "Content-Type: multipart/related; boundary=B",
  "",
  "--B",
  "Content-Type: text/html",
  "",
  '<p>Rozmiar?</p><img src="cid:logo">',
  "--B",
  'Content-Type: image/png; name="logo.png"',
  "Content-ID: <logo>",
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0=",
  "--B--",
].join("\r\n");

describe("messages in files", () => {
  it.each([
    ["a.txt", bytes("Jaki rozmiar?"), [{ name: "a.txt", message: { text: "Jaki rozmiar?" } }]],
    ["-", bytes("Jaki rozmiar?"), [{ name: "-", message: { text: "Jaki rozmiar?" } }]],
    ["szablon", bytes("\ufeffŻółw"), [{ name: "szablon", message: { text: "Żółw" } }]],
    ["empty.txt", bytes(""), [{ name: "empty.txt", message: { text: "" } }]],
    ["utf16.txt", latin("\u00ff\u00feA\u0000b\u0000"), [{ name: "utf16.txt", message: { text: "Ab" } }]],
    ["a.HTML", bytes("<p>Rozmiar?</p>"), [{ name: "a.HTML", message: { text: "<p>Rozmiar?</p>" } }]],
    [
      "old.htm",
      latin('<meta charset="iso-8859-2"><p>wys\u00b3a\u00e6</p>'),
      [{ name: "old.htm", message: { text: '<meta charset="iso-8859-2"><p>wysłać</p>' } }],
    ],
    [
      "a.eml",
      latin(MAIL),
      [
        {
          name: "a.eml",
          message: {
            text: "Jaki rozmiar wysłać?",
            subject: "Zamówienie 4471",
            attachments: [{ name: "faktura_123.pdf", mediaType: "application/pdf" }],
          },
        },
      ],
    ],
    [
      "picture.eml",
      bytes(WITH_PICTURE),
      [{ name: "picture.eml", message: { text: '<p>Rozmiar?</p><img src="cid:logo">', subject: "x" } }],
    ],
    [
      "comma.csv",
      bytes('name,subject,body\nA,Temat,"Dzień dobry,\n""faktura"""\n'),
      [{ name: "A", message: { text: 'Dzień dobry,\n"faktura"', subject: "Temat" } }],
    ],
    [
      "excel.csv",
      bytes("\ufeffBody;Name\r\nPaczka, która czeka;\r\n;\r\nDruga;B\r\n"),
      [
        { name: "excel.csv:1", message: { text: "Paczka, która czeka" } },
        { name: "B", message: { text: "Druga" } },
      ],
    ],
  ])("%s", async (name, content, expected) => {
    expect(await readMessages(name, content)).toEqual(expected);
  });

  it.each([
    ["zip.txt", latin("PK\u0003\u0004abc"), "ZIP"],
    ["pdf.txt", latin("%PDF-1.7"), "PDF"],
    ["photo.html", latin("\u00ff\u00d8\u00ff\u00e0"), "JPEG"],
    ["bytes.txt", latin("ab\u0000cd"), "binarny"],
    ["latin.txt", latin("wys\u00b3a\u00e6"), "UTF-8"],
    ["latin.csv", latin("name;body\nx;wys\u00b3a\u00e6"), "UTF-8"],
    ["zip.csv", latin("PK\u0003\u0004abc"), "ZIP"],
    ["zip.eml", latin("PK\u0003\u0004abc"), "ZIP"],
    ["text.eml", bytes("Dzień dobry"), "nagłówków"],
    ["empty.eml", bytes(""), "nagłówków"],
    ["empty.csv", bytes(""), "body"],
    ["only-head.csv", bytes("name,subject,body\n,,\n"), "żadnej wiadomości"],
    ["nobody.csv", bytes("nazwa,treść\na,b\n"), "nazwa, treść"],
    ["broken.csv", bytes('name,body\na,"nie zamknięty\nb,c\n'), "wiersza"],
    ["list.xlsx", bytes(""), ".xlsx"],
    ["mail.msg", bytes(""), ".msg"],
  ])("%s is told in words", async (name, content, part) => {
    const problem: unknown = await readMessages(name, content).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    const { words } = problem as FileProblem;
    expect(words.pl).toContain(part);
    // What was wrong, what was expected or meant, what to do next.
    for (const text of [words.pl, words.en]) expect(text.split(/[.:] /).length).toBeGreaterThanOrEqual(2);
  });
});
