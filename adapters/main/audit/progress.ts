import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";

/** Tells a person at a terminal how far an audit is. */
export interface Progress {
  /** One more template is judged. */
  step(): void;
  /** Takes the line away. */
  done(): void;
}

const EVERY_MS = 100;
const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/**
 * A line on the standard error that counts templates; nothing at all where that is no terminal. How many there are is not
 * known before all are read, so there is no bar that would have to lie.
 */
export function createProgress(
  to: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  lang: AnswerLanguage,
  now: () => number = () => performance.now(),
): Progress {
  if (to.isTTY !== true) return { step: () => {}, done: () => {} };
  const word = { pl: "Ocenione szablony", en: "Templates judged" }[lang];
  let count = 0;
  let frame = 0;
  let told = now();
  return {
    step: () => {
      count++;
      if (now() - told < EVERY_MS) return;
      told = now();
      to.write(`\r\u001b[2K${FRAMES[frame++ % FRAMES.length]} ${word}: ${count}`);
    },
    done: () => void to.write("\r\u001b[2K"),
  };
}
