import { type Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from "adaptivecards";
import { teamsHost } from "../teams-host.js";
import "./teams.css";

// No text of a card is markup; without this the library warns that it cannot read Markdown.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

/** Its colours are variables of the page's style, for light and dark. */
const HOST = new HostConfig(teamsHost((name) => `var(--teams-${name})`, 14));

/**
 * An Adaptive Card as Teams shows it, approximately, by Microsoft's own renderer.
 *
 * @param act is given what a button or form sends, as Teams would send it
 */
export function drawTeams(json: object, act: (payload: unknown) => void): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = HOST;
  card.onExecuteAction = (action: Action) => {
    if (action instanceof OpenUrlAction) {
      const { url } = action;
      if (url !== undefined && /^https?:\/\//i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
      return;
    }
    if (action instanceof SubmitAction || action instanceof ExecuteAction) act(action.data);
  };
  card.parse(json);
  const holder = document.createElement("div");
  holder.className = "teams-drawn";
  const rendered = card.render();
  if (rendered !== undefined) holder.append(rendered);
  return holder;
}
