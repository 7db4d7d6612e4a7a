import type { TryLang, TryRequest } from "../wire.js";
import { element } from "./element.js";
import { COMMANDS, SAMPLES } from "./samples.js";
import type { PageWords } from "./words.js";

/** What a person may hand over. */
export type Typed = Extract<TryRequest["ask"], { is: "text" | "command" | "files" }>;

/** The place to write, paste or drop a message. */
export interface Composer {
  readonly node: HTMLElement;
  /** Puts a text into the field, as if it were typed. */
  fill(text: string): void;
}

/** Bytes of all files together. */
const MOST_BYTES = 1_000_000;
const MOST_FILES = 20;

/**
 * A field with samples under it; a text that begins with `/wolno` is a command. Files are taken wherever they are dropped.
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
      filePicker(words, (files) => void take(files)),
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

  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    if (files.length > MOST_FILES || files.reduce((bytes, { size }) => bytes + size, 0) > MOST_BYTES) {
      return problem(words.tooLarge);
    }
    const read = files.map(async (file) => ({ name: file.name.slice(-255), base64: await base64Of(file) }));
    ask({ is: "files", files: await Promise.all(read) }, files.map(({ name }) => name).join(", "));
  };
  for (const name of ["dragover", "dragleave", "drop"] as const) {
    form.addEventListener(name, (event) => {
      const isFile = event.dataTransfer?.types.includes("Files") === true;
      if (!isFile) return;
      event.preventDefault();
      form.classList.toggle("over", name === "dragover");
      if (name === "drop") void take([...(event.dataTransfer?.files ?? [])]);
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

function filePicker(words: PageWords, take: (files: readonly File[]) => void): HTMLElement {
  const input = element("input", {
    type: "file",
    id: "file",
    multiple: true,
    class: "hidden-input",
    accept: ".txt,.html,.htm,.eml,.csv,.md,.jsonl,.zip",
  });
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
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
