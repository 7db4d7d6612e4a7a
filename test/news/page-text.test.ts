import { expect, test } from "vitest";
import { pageText } from "../../src/news/page-text.js";

const COOKIES = "Używamy plików cookie i podobnych technologii. ".repeat(50);
const TITLE = "Wiadomości do kupujących - nowe zasady";
const page = (body: string) =>
  `<html><head><title>${TITLE} - Pomoc Allegro</title><script>var now = 1</script></head><body>
<div>${COOKIES}</div><div>Zgoda na przetwarzanie danych przez zaufanych partnerów</div>
<nav>gdzie?<a href="/x">Polska | polski | PLN</a><ul><li>Allegro REST API</li><li>Aktualności</li></ul></nav>
<main><p>14 października 2025</p><h1>${TITLE}</h1><p>Od marca 2026 zmieniamy zasady wysyłania wiadomości.</p>
<p>Od marca 2026 zmieniamy zasady wysyłania wiadomości.</p>${body}</main>
<footer><p>Allegro</p><p>Serwisy Grupy Allegro</p><p>Regulamin</p></footer></body></html>`;

test("a page is its title and its words, each once", () => {
  expect(pageText(page("<h2>Od kiedy?</h2><ul><li>od <b>2 marca</b> 2026</li></ul>"))).toEqual({
    title: TITLE,
    text: [TITLE, "Od marca 2026 zmieniamy zasady wysyłania wiadomości.", "Od kiedy?", "- od 2 marca 2026"].join("\n"),
  });
});

test("the part that is looked at begins with its words; where they are gone, all is kept", () => {
  expect(pageText(page("<h2>Od kiedy?</h2><p>od 2 marca</p>"), "od kiedy").text).toBe("Od kiedy?\nod 2 marca");
  expect(pageText(page("<p>od 2 marca</p>"), "od kiedy").text).toContain("od 2 marca");
});

test("what a visit changes is no change: addresses that carry a number", () => {
  const one = (visit: number) =>
    pageText(page(`<p><a href="https://allegro.pl/x?v=${visit}">Lista przewoźników</a></p>`)).text;
  expect(one(1)).toBe(one(2));
});

test.each([
  "",
  "zwykły tekst",
  "<html></html>",
  "<".repeat(200_000),
  "<div>".repeat(100_000),
  "<h1>".repeat(100_000),
  "<h1 ".repeat(100_000),
])("odd pages are read quickly, too", (html) => {
  const began = performance.now();
  pageText(html);
  expect(performance.now() - began).toBeLessThan(1_500);
});
