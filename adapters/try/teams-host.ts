/** The fonts that Teams shows cards in, and what stands in for them elsewhere. */
export const TEAMS_FONT = '"Segoe UI", "Selawik", "Open Sans", "Noto Sans", "DejaVu Sans", sans-serif';
const MONO = '"Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace';

/** What is coloured: letters, the line between parts, and what stands behind a container of each style. */
export type TeamsColour =
  | "ink"
  | "subtle"
  | "accent"
  | "good"
  | "warning"
  | "attention"
  | "line"
  | `${"default" | "emphasis" | "good" | "warning" | "attention" | "accent"}-back`;

/**
 * Sizes and colours that imitate Teams', as the host configuration of Microsoft's renderer of Adaptive Cards.
 *
 * @param colour a colour as a style may write it
 * @param size of usual letters, in pixels
 */
export function teamsHost(colour: (of: TeamsColour) => string, size: number) {
  const ink = (of: TeamsColour, subtle = of) => ({ default: colour(of), subtle: colour(subtle) });
  const foregroundColors = {
    default: ink("ink", "subtle"),
    accent: ink("accent"),
    good: ink("good"),
    warning: ink("warning"),
    attention: ink("attention"),
  };
  const container = (behind: TeamsColour) => ({
    backgroundColor: colour(behind),
    borderColor: colour(behind),
    foregroundColors,
  });
  const fontWeights = { lighter: 400, default: 400, bolder: 600 };
  const fontSizes = { small: size - 2, default: size, medium: size + 2, large: size + 4, extraLarge: size + 10 };
  return {
    supportsInteractivity: true,
    spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour("line") },
    fontTypes: {
      default: { fontFamily: TEAMS_FONT, fontSizes, fontWeights },
      monospace: { fontFamily: MONO, fontSizes: { ...fontSizes, default: size - 1 }, fontWeights },
    },
    containerStyles: {
      default: container("default-back"),
      emphasis: container("emphasis-back"),
      good: container("good-back"),
      warning: container("warning-back"),
      attention: container("attention-back"),
      accent: container("accent-back"),
    },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 8, style: "default" },
    },
  };
}
