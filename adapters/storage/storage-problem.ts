import type { Words } from "../../src/policy/words.js";

/** Something about the store that whoever runs the program can mend: what is wrong and what to do. Holds no secret. */
export class StorageProblem extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = "StorageProblem";
  }
}
