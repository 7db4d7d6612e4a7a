import type { TryChannel, TryLang, TryPlatform, TryStep } from "../wire.js";
import { drawBoth } from "./draw-both.js";
import { element } from "./element.js";
import { createPanes } from "./panes.js";
import { dayIn, type PageWords } from "./words.js";

type Drawings = Readonly<Record<TryPlatform, HTMLElement>>;

/**
 * The simulated channel: a slider over the days of the founding case, and the channel as it looked on the chosen one, with
 * cards edited in place and notes in their threads.
 */
export async function drawChannel(
  { from, to, steps }: TryChannel,
  lang: TryLang,
  words: PageWords,
  act: (platform: TryPlatform, payload: unknown) => void,
): Promise<HTMLElement> {
  const drawings = new Map<string, Drawings>();
  for (const step of steps) drawings.set(step.id, await drawBoth(step.drawn, step.day, act));
  const panes = createPanes(true, (name) => name);
  const news = element("ul", { class: "news", "aria-live": "polite" });
  const last = daysFrom(from, to);
  const slider = element("input", { type: "range", id: "channel-day", min: 0, max: last, step: 1, value: 0 });
  const said = element("output", { for: "channel-day" });

  const show = () => {
    const day = dayAfter(from, Number(slider.value));
    slider.setAttribute("aria-valuetext", dayIn(lang, day));
    said.textContent = dayIn(lang, day);
    const known = steps.filter((step) => step.day <= day);
    const latest = known.at(-1)?.day;
    const fresh = known.filter((step) => step.day === latest);
    const lines = [...new Set(fresh.map(({ line }) => line))];
    const when = dayIn(lang, latest ?? day);
    news.replaceChildren(...lines.map((line) => element("li", {}, element("b", {}, `${when} `), line)));
    for (const platform of ["slack", "teams"] as const) {
      const posts = known.filter(({ action }) => action === "post");
      panes.of[platform].replaceChildren(
        ...posts.map((post) => postWithThread(post, known, fresh, platform, drawings, lang, words)),
      );
      const shown = panes.of[platform].querySelector<HTMLElement>(".fresh");
      panes.of[platform].scrollTop = shown === null ? panes.of[platform].scrollHeight : shown.offsetTop - 40;
    }
  };
  const days = [...new Set(steps.map(({ day }) => daysFrom(from, day)))];
  const goTo = (day: number | undefined) => {
    if (day === undefined) return;
    slider.value = String(day);
    show();
  };
  const back = element("button", { type: "button", class: "small" }, `← ${words.before}`);
  const on = element("button", { type: "button", class: "small" }, `${words.after} →`);
  back.addEventListener("click", () => goTo(days.filter((day) => day < Number(slider.value)).at(-1)));
  on.addEventListener("click", () => goTo(days.find((day) => day > Number(slider.value))));
  slider.addEventListener("input", show);
  const head = element(
    "div",
    { class: "slider" },
    element("label", { for: "channel-day" }, words.day),
    slider,
    said,
    element("div", { class: "steps" }, back, on),
  );
  const node = element("div", { class: "channel" }, head, news, panes.node);
  // The boxes' heights are known once they are on the page.
  requestAnimationFrame(show);
  return node;
}

function postWithThread(
  post: TryStep,
  known: readonly TryStep[],
  fresh: readonly TryStep[],
  platform: TryPlatform,
  drawings: ReadonlyMap<string, Drawings>,
  lang: TryLang,
  words: PageWords,
): HTMLElement {
  const one = (step: TryStep, kind: "post" | "note") => {
    const edit = known.findLast(({ action, of }) => action === "edit" && of === step.id);
    const current = edit ?? step;
    const about = [
      dayIn(lang, step.day),
      ...(kind === "note" ? [words.thread] : []),
      ...(edit === undefined ? [] : [words.edited(dayIn(lang, edit.day))]),
    ];
    const drawn = drawings.get(current.id)?.[platform];
    return element(
      "div",
      { class: `${kind}${fresh.includes(current) ? " fresh" : ""}` },
      element("p", { class: "seen-by" }, about.join(" · ")),
      ...(drawn === undefined ? [] : [drawn]),
    );
  };
  const notes = known.filter(({ action, of }) => action === "note" && of === post.id);
  return element("article", {}, one(post, "post"), ...notes.map((note) => one(note, "note")));
}

const DAY_MS = 86_400_000;

function daysFrom(from: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / DAY_MS);
}

function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
}
