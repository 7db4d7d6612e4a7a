import { type Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from "adaptivecards";
import "./teams.css";

const FONT = '"Segoe UI", "Selawik", "Open Sans", "Noto Sans", sans-serif';
const MONO = '"Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace';
const ink = (name: string, subtle = name) => ({
  default: `var(--teams-${name})`,
  subtle: `var(--teams-${subtle})`,
});
const COLOURS = {
  default: ink("ink", "subtle"),
  accent: ink("accent"),
  good: ink("good"),
  warning: ink("warning"),
  attention: ink("attention"),
};
const container = (name: string) => ({
  backgroundColor: `var(--teams-${name}-back)`,
  borderColor: `var(--teams-${name}-back)`,
  foregroundColors: COLOURS,
});
const weights = { lighter: 400, default: 400, bolder: 600 };
const sizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };

// No text of a card is markup; without this the library warns that it cannot read Markdown.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

/** Sizes and colours imitate Teams'; the colours are variables of the page's style, for light and dark. */
const HOST = new HostConfig({
  supportsInteractivity: true,
  spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--teams-line)" },
  fontTypes: {
    default: { fontFamily: FONT, fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: MONO, fontSizes: { ...sizes, default: 13 }, fontWeights: weights },
  },
  containerStyles: {
    default: container("default"),
    emphasis: container("emphasis"),
    good: container("good"),
    warning: container("warning"),
    attention: container("attention"),
    accent: container("accent"),
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 8, style: "default" },
  },
});

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
