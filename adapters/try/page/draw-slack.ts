import "slack-blocks-to-jsx/dist/style.css";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Message, type MessageProps } from "slack-blocks-to-jsx";

const dark = matchMedia("(prefers-color-scheme: dark)");
const drawn = new Set<WeakRef<HTMLElement>>();
dark.addEventListener("change", () => {
  for (const one of drawn) {
    const node = one.deref();
    if (node === undefined) drawn.delete(one);
    else node.dataset.theme = themeNow();
  }
});

/**
 * Blocks as Slack shows them, approximately.
 *
 * @param press is given the value of a pressed button, as Slack would send it
 */
export function drawSlack(blocks: readonly object[], day: string, press: (payload: unknown) => void): HTMLElement {
  const holder = document.createElement("div");
  const message = createElement(Message, {
    blocks: blocks as MessageProps["blocks"],
    time: new Date(`${day}T09:00:00`),
    name: "Czy wolno?",
    logo: "/try/logo.svg",
    theme: themeNow(),
    hooks: { user: ({ name }: { name: string }) => `@${name}` } as never,
  });
  const root = createRoot(holder);
  flushSync(() => root.render(message));
  const box = holder.querySelector<HTMLElement>("#slack_blocks_to_jsx");
  if (box !== null) {
    // The library gives every message the same id; the build turns its style's ids into this class.
    box.removeAttribute("id");
    box.classList.add("slack-drawn");
    drawn.add(new WeakRef(box));
  }
  const values = buttonValues(blocks);
  for (const button of holder.querySelectorAll<HTMLButtonElement>("button[id]")) {
    const value = values.get(button.id);
    // Ids of actions are unique within a message only.
    button.removeAttribute("id");
    if (value !== undefined) button.addEventListener("click", () => press({ value }));
  }
  return holder;
}

function themeNow(): "dark" | "light" {
  return dark.matches ? "dark" : "light";
}

/** The buttons' values by the ids of their actions. */
function buttonValues(blocks: readonly object[]): Map<string, string> {
  type Actions = { type: string; elements?: readonly { action_id?: string; value?: string }[] };
  return new Map(
    (blocks as readonly Actions[])
      .filter(({ type }) => type === "actions")
      .flatMap(({ elements = [] }) => elements)
      .flatMap(({ action_id, value }) => (action_id && value ? [[action_id, value] as const] : [])),
  );
}
