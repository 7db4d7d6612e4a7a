import { describe, expect, it } from "vitest";
import { FileProblem } from "../../adapters/files/file-problem.js";
import { readMessages } from "../../adapters/files/read-messages.js";
import { makeZip } from "./make-zip.js";

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
    ["a.HTML", bytes("<p>Rozmiar?</p>"), [{ name: "a.HTML", message: { text: "<p>Rozmiar?</p>", format: "html" } }]],
    [
      "old.htm",
      latin('<meta charset="iso-8859-2"><p>wys\u00b3a\u00e6</p>'),
      [{ name: "old.htm", message: { text: '<meta charset="iso-8859-2"><p>wysłać</p>', format: "html" } }],
    ],
    [
      "a.eml",
      latin(MAIL),
      [
        {
          name: "a.eml",
          message: {
            text: "Jaki rozmiar wysłać?",
            format: "text",
            subject: "Zamówienie 4471",
            attachments: [{ name: "faktura_123.pdf", mediaType: "application/pdf" }],
          },
        },
      ],
    ],
    [
      "picture.eml",
      bytes(WITH_PICTURE),
      [{ name: "picture.eml", message: { text: '<p>Rozmiar?</p><img src="cid:logo">', format: "html", subject: "x" } }],
    ],
    [
      "comma.csv",
      bytes('name,subject,body\nA,Temat,"Dzień dobry,\n""faktura"""\n'),
      [{ name: "A", line: 2, message: { text: 'Dzień dobry,\n"faktura"', subject: "Temat" } }],
    ],
    [
      "polish.csv",
      bytes("Nazwa szablonu\tZdarzenie\tTreść\tProgram\nA\topłacone\tJaki\tKasa\n"),
      [{ name: "A", line: 2, trigger: "opłacone", tool: "Kasa", message: { text: "Jaki" } }],
    ],
    [
      "lines.csv",
      bytes('body;name\n"a\nb\nc";1\nd;2\n\n"e\nf";3\n'),
      [
        { name: "1", line: 2, message: { text: "a\nb\nc" } },
        { name: "2", line: 5, message: { text: "d" } },
        { name: "3", line: 7, message: { text: "e\nf" } },
      ],
    ],
    // As Excel and order tools of the region write: "Nazwa;Treść / Wysyłka;Żółta łódź „w drodze” – już".
    [
      "windows.csv",
      latin(
        "Nazwa;Tre\u009c\u00e6\nWysy\u00b3ka;\u00af\u00f3\u00b3ta \u00b3\u00f3d\u009f \u0084w drodze\u0094 \u0096 ju\u00bf",
      ),
      [{ name: "Wysyłka", line: 2, message: { text: "Żółta łódź „w drodze” – już" } }],
    ],
    ["iso.txt", latin("Pa\u00f1ska ksi\u00b1\u00bfka"), [{ name: "iso.txt", message: { text: "Pańska książka" } }]],
    ["latin.txt", latin("wys\u00b3a\u00e6"), [{ name: "latin.txt", message: { text: "wysłać" } }]],
    [
      "a.md",
      bytes(
        '---\nname: Pytanie\ntemat: "Zamówienie {{nr}}"\ntrigger: opłacone: tak\nlayout: x\n---\n# Dzień dobry **[imie]**!\n\n* jaki _kolor_? Zob. [ofertę](https://allegro.pl/x) i snake_case_{{a_b}}\\_',
      ),
      [
        {
          name: "Pytanie",
          trigger: "opłacone: tak",
          message: {
            text: "\n\n\n\n\n\nDzień dobry [imie]!\n\n* jaki kolor? Zob. ofertę https://allegro.pl/x i snake_case_{{a_b}}_",
            subject: "Zamówienie {{nr}}",
          },
        },
      ],
    ],
    [
      "a.zip",
      makeZip([{ name: "x/a.txt", bytes: "Jaki kolor?" }]),
      [{ name: "x/a.txt", message: { text: "Jaki kolor?" } }],
    ],
    ["b.md", bytes("Jaki\n---\nrozmiar?"), [{ name: "b.md", message: { text: "Jaki\n---\nrozmiar?" } }]],
    [
      "a.jsonl",
      bytes(
        '{"id":7,"text":"Jaki?"}\n\n{"name":"B","body":"Adres?","subject":"S","trigger":"T","tool":"P","context":{"medium":"email"},"attachments":[{"name":"a.pdf"}],"x":1}\r\n{"text":"C"}',
      ),
      [
        { name: "7", line: 1, message: { text: "Jaki?" } },
        {
          name: "B",
          line: 3,
          trigger: "T",
          tool: "P",
          message: { text: "Adres?", subject: "S", attachments: [{ name: "a.pdf" }] },
          context: { medium: "email" },
        },
        { name: "a.jsonl:4", line: 4, message: { text: "C" } },
      ],
    ],
    [
      "excel.csv",
      bytes("\ufeffBody;Name\r\nPaczka, która czeka;\r\n;\r\nDruga;B\r\n"),
      [
        { name: "excel.csv:1", line: 2, message: { text: "Paczka, która czeka" } },
        { name: "B", line: 4, message: { text: "Druga" } },
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
    ["cyrillic.txt", latin("\u00c4\u00ee\u00e1\u00f0\u00e8\u00e9 \u00e4\u00e5\u00ed\u00fc"), "UTF-8"],
    ["other.csv", latin("name;body\nx;wys\u0081a\u00e6"), "UTF-8"],
    ["zip.csv", latin("PK\u0003\u0004abc"), "ZIP"],
    ["zip.eml", latin("PK\u0003\u0004abc"), "ZIP"],
    ["text.eml", bytes("Dzień dobry"), "nagłówków"],
    ["empty.eml", bytes(""), "nagłówków"],
    ["empty.csv", bytes(""), "body"],
    ["only-head.csv", bytes("name,subject,body\n,,\n"), "żadnej wiadomości"],
    ["nobody.csv", bytes("nazwa,opis\na,b\n"), "nazwa, opis"],
    ["broken.csv", bytes('name,body\na,"nie zamknięty\nb,c\n'), "wiersza"],
    ["broken.jsonl", bytes('{"text":"a"}\n{"text":'), "Wiersz 2"],
    ["notext.jsonl", bytes('{"id":1}'), "text"],
    ["context.jsonl", bytes('{"text":"a","context":{"carrier":1}}'), "context.carrier"],
    ["empty.jsonl", bytes("\n"), "żadnego wiersza"],
    ["a.zip", bytes("x"), "ZIP"],
    ["b.zip", makeZip([{ name: "x/a.csv", bytes: "a;b\n1;2" }]), "x/a.csv"],
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
