import type { TryReply } from "../wire.js";
import type { Act } from "./draw-both.js";
import { element } from "./element.js";
import { createPanes } from "./panes.js";
import { slackForm } from "./slack-form.js";
import type { PageWords } from "./words.js";

/** A dialog of the bot's, as both platforms draw it; either can be filled in. */
export interface FormBox {
  close(): void;
  /** Says what is wrong; the form stays as it is. */
  complain(sentences: readonly string[]): void;
}

/** Opens it over the page, where the keyboard stays inside. */
export async function openForm(
  { title, slack, teams }: NonNullable<TryReply["dialog"]>,
  words: PageWords,
  act: Act,
): Promise<FormBox> {
  const { drawTeams } = await import("./draw-teams.js");
  const panes = createPanes(false, words.submitIn);
  panes.of.slack.append(slackForm(slack, words, (payload) => act("slack", payload)));
  panes.of.teams.append(drawTeams(teams, (payload) => act("teams", payload)));
  const close = element("button", { type: "button", class: "small" }, words.close);
  const problems = element("div", { class: "problems", role: "alert" });
  const box = element(
    "dialog",
    { class: "form-box", "aria-labelledby": "form-title" },
    element("div", { class: "row" }, element("h2", { id: "form-title" }, title), close),
    problems,
    panes.node,
  );
  close.addEventListener("click", () => box.close());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
  return {
    close: () => box.close(),
    complain: (sentences) => problems.replaceChildren(...sentences.map((one) => element("p", {}, one))),
  };
}
