import type { TryLang } from "../wire.js";
import { element } from "./element.js";
import type { PageWords } from "./words.js";

/**
 * Name, purpose and the switch of languages.
 *
 * @param speak is given the language that a person chooses
 */
export function drawHeader(
  lang: TryLang,
  { about, privacy, language }: PageWords,
  speak: (lang: TryLang) => void,
): HTMLElement {
  const switchTo = (one: TryLang, name: string) => {
    const button = element(
      "button",
      { type: "button", "aria-pressed": one === lang ? "true" : "false", lang: one },
      name,
    );
    button.addEventListener("click", () => speak(one));
    return button;
  };
  return element(
    "header",
    {},
    element("img", { src: "/try/logo.svg", alt: "", width: 44, height: 44 }),
    element("div", { class: "titles" }, element("h1", {}, "Czy wolno?"), element("p", {}, `${about} ${privacy}`)),
    element(
      "div",
      { class: "languages", role: "group", "aria-label": language },
      switchTo("pl", "Polski"),
      switchTo("en", "English"),
    ),
  );
}
