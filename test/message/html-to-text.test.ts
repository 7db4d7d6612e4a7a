import { describe, expect, it } from "vitest";
import { clean } from "../../src/message/clean.js";
import { htmlToText, looksLikeHtml } from "../../src/message/html-to-text.js";

/** What a reader sees, blanks settled as the rest of the project sees it. */
const seen = (html: string) => clean(htmlToText(html));

describe("htmlToText shows what a reader of the mail sees", () => {
  it.each([
    ["paragraphs", "<p>Dzień dobry,</p><p>paczka wróciła.</p>", "Dzień dobry,\n\npaczka wróciła."],
    ["paragraphs nobody closed", "<p>Jeden<p>Dwa", "Jeden\n\nDwa"],
    ["line breaks", "Jeden<br>dwa<br/>trzy<BR />cztery", "Jeden\ndwa\ntrzy\ncztery"],
    ["an empty line of two breaks", "Jeden<br><br>dwa", "Jeden\n\ndwa"],
    ["inline tags inside a word", "fak<b>tu</b><span style='color:#fff'>ra</span>", "faktura"],
    ["line ends of the source are spaces", "<p>Proszę\n   o adres\n</p>", "Proszę o adres"],
    ["hard spaces", "<p>Dzień&nbsp;dobry,&#160;Pani&#xa0;Anno</p>", "Dzień dobry, Pani Anno"],
    ["entities", "<p>&#322;&oacute;&#x17c;ko &amp; 2 &lt; 3 &quot;x&quot;</p>", 'łóżko & 2 < 3 "x"'],
    ["a row of a table on one line", "<table><tr><td>Numer</td><td>77</td></tr></table>", "Numer 77"],
    ["rows below each other", "<table><tr><td>A</td></tr><tr><td>B</td></tr></table>", "A\nB"],
    ["header cells", "<table><thead><tr><th>Towar</th><th>Cena</th></tr></thead></table>", "Towar Cena"],
    [
      "the tables within tables of which mailers are made",
      "<table><tr><td><table><tr><td>Dzień dobry</td></tr><tr><td>Jaki rozmiar?</td></tr></table></td></tr></table>",
      "Dzień dobry\nJaki rozmiar?",
    ],
    ["lists", "<ul><li>rozmiar</li><li>kolor</ul>", "- rozmiar\n- kolor"],
    ["headings", "<h1>Temat</h1>Treść", "Temat\nTreść"],
    ["no comments", "<p>a<!-- faktura w załączniku -->b</p>", "ab"],
    ["no comments that only Outlook reads", "<!--[if mso]><p>Outlook</p><![endif]--><p>Hej</p>", "Hej"],
    ["no styles", "<style>p{content:'faktura'}</style><p>Hej</p>", "Hej"],
    ["no scripts", "<script>if (a<b) write('<p>faktura</p>')</script><p>Hej</p>", "Hej"],
    ["no script that nobody closed", "<p>Hej</p><script>var faktura = 1", "Hej"],
    ["no head", "<html><head><title>Faktura</title><style>x</style></head><body>Hej</body></html>", "Hej"],
    ["no template, no drop-down list", "<template>faktura</template><select><option>faktura</select>Hej", "Hej"],
    ["closing tags that nobody opened", "</script></svg></td></blockquote>Hej", "Hej"],
    ["what stands below a drawing nobody closed", "<p>Hej</p><svg><p>Ala</p>", "Hej\n\nAla"],
    ["the same with a formula", "<p>Hej</p><math><p>Ala", "Hej\n\nAla"],
    ["the same with an object", "<p>Hej</p><object><p>Ala", "Hej\n\nAla"],
    ["the same with a drop-down list", "<p>Hej</p><select><div>Ala", "Hej\nAla"],
    ["a drawing's title that ends in itself", "<svg><title/></svg><p>Ala</p>", "Ala"],
    ["what stands in a head that nobody closed", "<head><meta charset=utf-8><p>Ala", "Ala"],
    ["a picture drawn in place is nothing", "<svg/><p>Hej</p><svg><text>faktura</text></svg>", "Hej"],
  ])("%s", (_, html, text) => expect(seen(html)).toBe(text));

  it.each([
    [
      "words that hide the address",
      '<a href="https://sklepx.pl/promo">Kliknij tutaj</a>',
      "Kliknij tutaj (https://sklepx.pl/promo)",
    ],
    [
      "words that name another address",
      '<a href="https://sklepx.pl/">www.allegro.pl</a>',
      "www.allegro.pl (https://sklepx.pl/)",
    ],
    ["an address behind a picture", '<a href="https://sklepx.pl"><img src="l.png"></a>', "(https://sklepx.pl)"],
    ["an address without a scheme", '<a href="www.sklepx.pl">tutaj</a>', "tutaj (www.sklepx.pl)"],
    ["an address with the page's scheme", '<a href="//sklepx.pl">Zobacz</a>', "Zobacz (//sklepx.pl)"],
    ["a link that nobody closed", '<a href="//a.pl">A<a href="//b.pl">B', "A (//a.pl)B (//b.pl)"],
    ["an address in capitals", '<A HREF="HTTPS://SKLEPX.PL">tutaj</A>', "tutaj (HTTPS://SKLEPX.PL)"],
    ["a placeholder for an address", '<a href="{{ tracking_url }}">Śledź</a>', "Śledź ({{ tracking_url }})"],
    ["another tool's placeholder", '<a href="%link%">Śledź</a>', "Śledź (%link%)"],
    ["words in pieces", '<a href="https://a.pl/x"><b>Zo</b><i>bacz</i></a>', "Zobacz (https://a.pl/x)"],
    ["an address that the words tell", '<a href="https://www.sklepx.pl/">sklepx.pl</a>', "sklepx.pl"],
    ["an e-mail address", '<a href="mailto:jan@sklepx.pl">napisz</a>', "napisz"],
    ["a place on the same page", '<a href="#top">do góry</a>', "do góry"],
    ["a link without an address", '<a name="x">tutaj</a>', "tutaj"],
    [
      "two links in a row",
      '<a href="https://a.pl/1">A</a> <a href="https://b.pl/2">B</a>',
      "A (https://a.pl/1) B (https://b.pl/2)",
    ],
  ])("shows where a link leads: %s", (_, html, text) => expect(seen(html)).toBe(text));

  it.each([
    ["each line of it", "<blockquote>Kiedy faktura?<br>Ala</blockquote>", "> Kiedy faktura?\n> Ala"],
    ["blocks in it", "<blockquote><div>a</div><div>b</div></blockquote>", "> a\n> b"],
    ["not what stands behind it", "<blockquote>a</blockquote>b", "> a\nb"],
    [
      "what stands between inner and outer end",
      "<blockquote>a<blockquote>b</blockquote>c</blockquote>d",
      "> a\n> b\n> c\nd",
    ],
    ["a mail program's, with a bare mark", '<p>a</p><blockquote type="cite">b</blockquote>', "a\n>\n> b"],
    ["Gmail's too", '<p>a</p><blockquote class="x gmail_quote">b</blockquote>', "a\n>\n> b"],
    ["not behind the block it stands in", "<div><blockquote>a</div>b", "> a\nb"],
  ])("marks quoted mail: %s", (_, html, text) => expect(seen(html)).toBe(text));
});

it("deep nesting costs what it is long", () => {
  for (const tag of ["<div>", "<b>", "<blockquote>", "<svg>", "<a href=//x.pl>", "</div>", "<p><svg>"])
    expect(typeof htmlToText(tag.repeat(200_000))).toBe("string");
  expect(htmlToText(`${"<div>".repeat(200_000)}x${"</div>".repeat(200_000)}`)).toBe("x\n");
}, 10_000);

describe("looksLikeHtml", () => {
  it.each([
    ["a long style", `<div style="${"x".repeat(5_000)}">Faktura</div>`],
    ["a picture in the address", `<img src="data:image/png;base64,${"A".repeat(3_000_000)}">`],
  ])("HTML: an attribute of any length, %s", (_, text) => expect(looksLikeHtml(text)).toBe(true));
  it(
    "tags that never end cost what they are long",
    () => expect(looksLikeHtml("<div ".repeat(400_000))).toBe(false),
    2_000,
  );

  it.each([
    "<section>Hej",
    "<pre>Hej",
    "<o:p>Hej",
    "<title>Hej",
    "<iframe>Hej",
    "Hej</div>",
    "<!DOCTYPE html><html></html>",
    "<p>Hej</p>",
    "<DIV CLASS='x'>Hej</DIV>",
    "Hej<br>Ala",
    "Hej<br/>Ala",
    '<table border="0" cellpadding="0"><tr><td>x',
    "Zobacz <a href='https://x.pl'>tu</a>",
    "<ul>",
  ])("HTML: %s", (text) => expect(looksLikeHtml(text)).toBe(true));

  it.each([
    "",
    "2 < 3 i 5 > 4",
    "Cena <p",
    "Jan Kowalski <jan@sklepx.pl>",
    "Witaj <imie>, <nazwa_towaru> czeka",
    "<3 dziękujemy",
    "<<< ważne >>>",
    "Faktura & paragon &nbsp;",
    "<https://sklepx.pl>",
  ])("not HTML: %s", (text) => expect(looksLikeHtml(text)).toBe(false));
});
