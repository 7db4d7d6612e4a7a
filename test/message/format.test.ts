import { expect, test } from "vitest";
import { judged } from "../../src/message/judged.js";
import type { Message } from "../../src/message/message.js";

const TYPED = "Kolor <b>czarny</b> czy biały? 5 < 6 &amp; <br>";

test.each<[string, Message, string]>([
  ["text that was typed stays as it was typed", { text: TYPED, format: "text" }, TYPED],
  ["HTML is read as a reader sees it", { text: TYPED, format: "html" }, "Kolor czarny czy biały? 5 < 6 &"],
  ["without a format it is guessed, and this looks like HTML", { text: TYPED }, "Kolor czarny czy biały? 5 < 6 &"],
  ["without a format it is guessed, and this does not", { text: "5 < 6 &amp; 7" }, "5 < 6 &amp; 7"],
  ["HTML that does not look like it is HTML all the same", { text: "5 &lt; 6", format: "html" }, "5 < 6"],
  ["a whole page is text where it was typed", { text: "<!doctype html><p>x", format: "text" }, "<!doctype html><p>x"],
])("%s", (_name, message, text) => expect(judged(message).text).toBe(text));
