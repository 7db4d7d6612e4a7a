import type { TryPlatform } from "../wire.js";
import { element } from "./element.js";

/** Two boxes side by side, one for each platform. */
export interface Panes {
  readonly node: HTMLElement;
  readonly of: Readonly<Record<TryPlatform, HTMLElement>>;
}

const NAMES: Readonly<Record<TryPlatform, string>> = { slack: "Slack", teams: "Microsoft Teams" };

/** @param scrolls whether a box has a height of its own; then the keyboard reaches it too */
export function createPanes(scrolls: boolean, label: (platform: string) => string): Panes {
  const pane = (platform: TryPlatform) =>
    element("div", {
      class: scrolls ? `pane-body ${platform} scrolls` : `pane-body ${platform}`,
      ...(scrolls ? { tabindex: 0, role: "group", "aria-label": label(NAMES[platform]) } : {}),
    });
  const of = { slack: pane("slack"), teams: pane("teams") };
  const box = (platform: TryPlatform) =>
    element(
      "div",
      { class: `pane ${platform}`, role: "group", "aria-label": label(NAMES[platform]) },
      element("p", { class: "pane-name" }, NAMES[platform]),
      of[platform],
    );
  return { node: element("div", { class: "panes" }, box("slack"), box("teams")), of };
}
