import type { TrySaid } from "../wire.js";
import { element } from "./element.js";
import type { PageWords } from "./words.js";

/**
 * What is written large over an answer: the verdict's first line, or how another card begins. Undefined: what stands there
 * stays, as when a button of a verdict gives its reasons.
 */
export function firstLines(said: readonly TrySaid[], isNew: boolean, words: PageWords): HTMLElement[] | undefined {
  const status = said.findLast((one) => one.status !== undefined && one.shown !== "share")?.status;
  if (status !== undefined) return ofStatus(status);
  const [first] = said;
  if (first === undefined || !isNew) return undefined;
  return [element("p", { class: "line" }, first.begins ?? ""), element("p", { class: "quiet" }, words.below)];
}

/** The decision in word, icon and colour, and what to do. */
function ofStatus({ tone, icon, word, text }: NonNullable<TrySaid["status"]>): HTMLElement[] {
  return [
    element("p", { class: `word ${tone}` }, element("span", { "aria-hidden": "true" }, icon), ` ${word}`),
    element("p", { class: "line" }, text),
  ];
}
