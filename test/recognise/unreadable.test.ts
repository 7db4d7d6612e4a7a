import { describe, expect, it } from "vitest";
import type { Message } from "../../src/message/message.js";
import type { Unreadable } from "../../src/recognise/recognition.js";
import { recognise } from "./real-recogniser.js";

const PNG = "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0001";
const noise = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode((at * 7919) % 256)).join("");

describe("cannot be judged", () => {
  it.each<[string, Message, Unreadable]>([
    ["nothing", { text: "" }, "empty"],
    ["blanks", { text: " \n\t\u00a0\u200b " }, "empty"],
    ["marks without a word", { text: "...?!" }, "empty"],
    ["HTML without a word", { text: "<html><body><table><tr><td>&nbsp;</td></tr></table></body></html>" }, "empty"],
    ["HTML with nothing but a script", { text: "<script>document.write('Faktura w załączniku')</script>" }, "empty"],
    ["HTML with a picture alone", { text: '<p><img src="cid:faktura" alt=""></p>' }, "image_only"],
    ["a picture in the attachments alone", { text: "", attachments: [{ name: "zdjecie.JPG" }] }, "image_only"],
    ["a picture by its type", { text: " ", attachments: [{ name: "scan", mediaType: "image/png" }] }, "image_only"],
    ["a zip named .txt", { text: `PK\u0003\u0004${noise(3000)}` }, "binary"],
    ["a PDF", { text: "%PDF-1.7\n1 0 obj << /Type /Catalog >>" }, "binary"],
    ["a PNG", { text: PNG }, "binary"],
    ["a PNG read as UTF-8", { text: "\ufffdPNG\r\n\u001a\n\u0000" }, "binary"],
    ["a gzip", { text: `\u001f\u008b\u0008\u0000${noise(500)}` }, "binary"],
    ["a program", { text: `\u007fELF${noise(500)}` }, "binary"],
    ["bytes of no known kind", { text: noise(20_000) }, "binary"],
    ["text that was decoded wrongly throughout", { text: "\ufffd\ufffda\ufffd\ufffd ".repeat(50) }, "binary"],
    ["a link that could hold anything", { text: "(https://cdn.mailing.example/c/7781)" }, "empty"],
    ["letters without vowels", { text: "xkcd rtfm qwrtp sdfg" }, "gibberish"],
    ["French", { text: "Merci pour votre achat, la facture est jointe à ce message." }, "language"],
    ["Spanish", { text: "Gracias por su compra, le enviamos la factura mañana." }, "language"],
  ])("%s", (_, message, reason) => {
    const { unreadable, acts } = recognise(message);
    expect(unreadable).toBe(reason);
    expect(acts).toEqual([]);
  });

  it("a text longer than any message", () => {
    expect(recognise({ text: "Jaki rozmiar? ".repeat(800_000) }).unreadable).toBe("too_long");
    expect(recognise({ text: "Jaki rozmiar?", subject: "x".repeat(2_000_001) }).unreadable).toBe("too_long");
  });
});

describe("can be judged", () => {
  it.each<[string, Message]>([
    ["one word", { text: "Hej" }],
    ["a subject alone", { text: "", subject: "Jaki rozmiar wysłać?" }],
    ["a document alone", { text: "", attachments: [{ name: "faktura.pdf" }] }],
    ["a document beside a picture", { text: "", attachments: [{ name: "a.png" }, { name: "faktura.pdf" }] }],
    ["a picture beside words", { text: "Jaki rozmiar?", attachments: [{ name: "a.png" }] }],
    ["a picture inside HTML with words", { text: '<p>Jaki rozmiar?</p><img src="a.png">' }],
    ["a number", { text: "123" }],
    ["an address", { text: "https://sklepx.pl" }],
    ["a carrier's page", { text: "https://inpost.pl/sledzenie?number=620000000000000000000000" }],
    ["a placeholder", { text: "{{tracking}}" }],
    ["half a letter", { text: "Jaki rozmiar wysłać \ud83d?" }],
    ["a few letters lost in decoding", { text: "Jaki rozmiar wys\ufffda\ufffd? Prosz\ufffd o odpowied\ufffd." }],
    ["a few control characters", { text: "Jaki\u0000 rozmiar\u0007 wysłać?" }],
    ["a French name in a Polish text", { text: "Dzień dobry, czy perfumy Eau de Toilette mają być w pudełku?" }],
    ["every language there is", { text: "Jaki rozmiar? Which size? Jakou velikost? Welche Größe? Який розмір?" }],
    ["500 times the same sentence", { text: "Jaki rozmiar wysłać? ".repeat(500) }],
  ])("%s", (_, message) => expect(recognise(message).unreadable).toBeUndefined());
});

describe("languages", () => {
  it.each([
    ["pl", "Proszę o podanie rozmiaru i koloru sukienki."],
    ["en", "Please tell us the size and the colour of the dress."],
    ["cs", "Prosíme o sdělení velikosti a barvy šatů."],
    ["sk", "Prosíme o oznámenie veľkosti a farby šiat, ďakujeme."],
    ["hu", "Kérjük, adja meg a ruha méretét és színét."],
    ["de", "Bitte teilen Sie uns die Größe und die Farbe des Kleides mit."],
    ["uk", "Будь ласка, повідомте розмір і колір сукні."],
  ])("%s", (language, text) => expect(recognise({ text }).languages).toEqual([language]));
});

describe("a foreign script is never judged", () => {
  it.each([
    ["Chinese", "您的发票已附上，谢谢您的购买。"],
    ["Arabic", "شكرا لك على الشراء، الفاتورة مرفقة"],
    ["Georgian", "გმადლობთ შენაძენისთვის"],
  ])("%s", (_, text) => {
    const { unreadable, acts } = recognise({ text });
    // Which of the two reasons is told is on the list of known bugs.
    expect(["language", "gibberish"]).toContain(unreadable);
    expect(acts).toEqual([]);
  });
});
