import type { AllWords, Words } from "../../src/policy/words.js";

/** A file that cannot be read as messages. Its words say what was wrong, what was expected and what to do next. */
export class FileProblem extends Error {
  /** @param words without the file's name, which the caller knows; of what people in chat may send, in every language */
  constructor(readonly words: Words | AllWords) {
    super(words.en);
    this.name = "FileProblem";
  }
}
