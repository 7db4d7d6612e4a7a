import type { TryJudged, TryMark } from "../wire.js";
import { element } from "./element.js";
import type { PageWords } from "./words.js";

const STRICTEST: readonly TryMark["effect"][] = ["not_allowed", "depends", "allowed"];
let boxes = 0;

/** The messages with what decided marked; the reason is shown where a mark is pointed at or reached by the keyboard. */
export function drawJudged(judged: readonly TryJudged[], words: PageWords): HTMLElement[] {
  return judged.flatMap((one, index) => [
    ...(judged.length === 1
      ? []
      : [element("h3", {}, `${words.messageOf(index + 1, judged.length)}: ${words.tones[one.tone]}`)]),
    oneMessage(one, words),
  ]);
}

function oneMessage({ text, marks }: TryJudged, words: PageWords): HTMLElement {
  const id = `reason-${++boxes}`;
  const reason = element("div", { class: "reason", id, "aria-live": "polite" });
  const shown = element("div", { class: "message" });
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) shown.append(text.slice(at, mark.start));
    shown.append(marked(text.slice(mark.start, mark.end), mark, reason, words));
    at = mark.end;
  }
  shown.append(text.slice(at));
  // What matters most is explained before anybody points at anything.
  const strictest = STRICTEST.map((effect) => marks.findIndex((mark) => mark.effect === effect)).find((at) => at >= 0);
  const first = strictest === undefined ? undefined : marks[strictest];
  if (first === undefined) reason.append(element("p", { class: "quiet" }, words.noMarks));
  else {
    show(first, reason, words);
    shown.querySelectorAll("mark")[strictest ?? 0]?.classList.add("chosen");
  }
  return element("div", { class: "judged" }, shown, reason);
}

function marked(quote: string, mark: TryMark, reason: HTMLElement, words: PageWords): HTMLElement {
  const about = mark.reasons.map(({ act, why }) => `${act}. ${why}`).join(" ");
  const node = element(
    "mark",
    { class: mark.effect, tabindex: 0, role: "mark", "aria-description": `${words.tones[mark.effect]}: ${about}` },
    quote,
  );
  const choose = () => {
    for (const other of node.parentElement?.querySelectorAll(".chosen") ?? []) other.classList.remove("chosen");
    node.classList.add("chosen");
    show(mark, reason, words);
  };
  node.addEventListener("pointerenter", choose);
  node.addEventListener("focus", choose);
  node.addEventListener("click", choose);
  return node;
}

function show({ effect, reasons }: TryMark, reason: HTMLElement, words: PageWords): void {
  reason.replaceChildren(
    ...reasons.map(({ act, why }) =>
      element(
        "p",
        {},
        element("b", { class: effect }, words.tones[effect]),
        element("span", { class: "act" }, ` ${act}. `),
        why,
      ),
    ),
  );
}
