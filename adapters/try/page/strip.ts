import type { TryStrip, TryStripRow } from "../wire.js";
import { element } from "./element.js";
import { dayIn, type PageWords } from "./words.js";

/**
 * The policy's dates in their order, with today and, where another day was chosen, that one among them.
 *
 * @param choose is given the day that a person picks
 */
export function drawStrip(
  { today, rows }: TryStrip,
  { lang, asOf }: { readonly lang: "pl" | "en"; readonly asOf: string | undefined },
  words: PageWords,
  choose: (day: string) => void,
): HTMLElement {
  const markers: [string, HTMLElement][] = [[today, marker("today", words.todayMark, dayIn(lang, today))]];
  if (asOf !== undefined && asOf !== today) {
    markers.push([asOf, marker("chosen", words.chosenMark, dayIn(lang, asOf))]);
    markers.sort(([one], [other]) => one.localeCompare(other));
  }
  const list = element("ol", { class: "strip" });
  for (const row of rows) {
    while (markers[0] !== undefined && (row.first === undefined || row.first > markers[0][0])) {
      list.append((markers.shift() as [string, HTMLElement])[1]);
    }
    list.append(item(row, choose));
  }
  list.append(...markers.map(([, node]) => node));
  const box = element("div", { class: "strip-box", tabindex: 0, role: "group", "aria-label": words.strip }, list);
  requestAnimationFrame(() => {
    const shown = list.querySelector<HTMLElement>(".chosen") ?? list.querySelector<HTMLElement>(".today");
    if (shown !== null) box.scrollLeft = shown.offsetLeft - box.clientWidth / 2 + shown.clientWidth / 2;
  });
  return box;
}

function marker(kind: "today" | "chosen", name: string, day: string): HTMLElement {
  return element(
    "li",
    { class: `marker ${kind}`, "aria-current": kind === "today" ? "date" : undefined },
    element("b", {}, name),
    element("span", {}, day),
  );
}

function item({ date, title, state, summary, where, gone, first }: TryStripRow, choose: (day: string) => void) {
  const when =
    first === undefined
      ? element("span", { class: "when" }, date)
      : element("button", { type: "button", class: "when" }, date);
  if (first !== undefined) when.addEventListener("click", () => choose(first));
  return element(
    "li",
    { class: gone ? `${where} gone` : where, title: summary },
    when,
    element("span", { class: "what" }, title),
    element("span", { class: "state" }, state),
  );
}
