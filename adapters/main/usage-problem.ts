import type { Words } from "../../src/policy/words.js";

/** Something on the command line that cannot be done as it was asked. It ends the program with code 2. */
export class UsageProblem extends Error {
  /** @param words one sentence: what was wrong, what was expected, what to do next */
  constructor(readonly words: Words) {
    super(words.en);
    this.name = "UsageProblem";
  }
}
