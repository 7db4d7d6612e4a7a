import type { TryLang, TryRequest } from "../wire.js";
import { element } from "./element.js";
import { COMMANDS, SAMPLES } from "./samples.js";
import type { PageWords } from "./words.js";

/** What a person may hand over. */
export type Typed = Extract<TryRequest["ask"], { is: "text" | "command" | "file" }>;

/** The place to write, paste or drop a message. */
export interface Composer {
  readonly node: HTMLElement;
  /** Puts a text into the field, as if it were typed. */
  fill(text: string): void;
}

const MOST_FILE = 1_000_000;

/**
 * A field with samples under it; a text that begins with `/wolno` is a command. A file is taken wherever it is dropped.
 *
 * @param ask is given what is handed over and how it is to be called
 * @param problem is given a sentence
 */
export function createComposer(
  lang: TryLang,
  words: PageWords,
  text: string,
  ask: (typed: Typed, called: string) => void,
  problem: (sentence: string) => void,
): Composer {
  const field = element("textarea", {
    id: "message",
    rows: 7,
    placeholder: words.placeholder,
    "aria-describedby": "drop-hint",
    spellcheck: "false",
  });
  field.value = text;
  const submit = () => ask(typedIn(field.value), field.value);
  const form = element(
    "form",
    { class: "composer" },
    element("label", { for: "message" }, words.message),
    field,
    element(
      "div",
      { class: "row" },
      element("button", { type: "submit", class: "primary" }, words.check),
      element("span", { class: "quiet wide" }, words.shortcut),
      filePicker(words, (file) => void take(file)),
    ),
    element("p", { class: "quiet", id: "drop-hint" }, words.drop),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  });

  const take = async (file: File) => {
    if (file.size > MOST_FILE) return problem(words.tooLarge);
    ask({ is: "file", name: file.name.slice(-255), base64: await base64Of(file) }, file.name);
  };
  for (const name of ["dragover", "dragleave", "drop"] as const) {
    form.addEventListener(name, (event) => {
      const isFile = event.dataTransfer?.types.includes("Files") === true;
      if (!isFile) return;
      event.preventDefault();
      form.classList.toggle("over", name === "dragover");
      const [file] = name === "drop" ? [...(event.dataTransfer?.files ?? [])] : [];
      if (file !== undefined) void take(file);
    });
  }

  const fill = (next: string) => {
    field.value = next;
    submit();
  };
  const chip = (label: string, next: string) => {
    const button = element("button", { type: "button", class: "chip" }, label);
    button.addEventListener("click", () => fill(next));
    return button;
  };
  const row = (title: string, chips: readonly HTMLElement[]) =>
    element("div", { class: "chips", role: "group", "aria-label": title }, element("span", {}, title), ...chips);
  const node = element(
    "div",
    {},
    form,
    row(
      words.samples,
      SAMPLES[lang].map(({ label, text }) => chip(label, text)),
    ),
    row(
      words.commands,
      COMMANDS[lang].map((command) => chip(command, command)),
    ),
  );
  return { node, fill };
}

function typedIn(text: string): Typed {
  const command = /^\s*\/wolno(?:\s+([\s\S]*))?$/i.exec(text);
  return command === null ? { is: "text", text } : { is: "command", text: command[1] ?? "" };
}

function filePicker(words: PageWords, take: (file: File) => void): HTMLElement {
  const input = element("input", {
    type: "file",
    id: "file",
    class: "hidden-input",
    accept: ".txt,.html,.htm,.eml,.csv,.md,.jsonl,.zip",
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
    input.value = "";
  });
  return element("span", { class: "file" }, input, element("label", { for: "file", class: "button" }, words.choose));
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
