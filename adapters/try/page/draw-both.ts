import type { TryDrawn, TryPlatform } from "../wire.js";

/** Who is told what a button or form of one platform's drawing sends. */
export type Act = (platform: TryPlatform, payload: unknown) => void;

/** Both drawings of a card. The renderers are large, so they are loaded when the first card is drawn. */
export async function drawBoth(
  { slack, teams }: TryDrawn,
  day: string,
  act: Act,
): Promise<Record<TryPlatform, HTMLElement>> {
  const [{ drawSlack }, { drawTeams }] = await Promise.all([import("./draw-slack.js"), import("./draw-teams.js")]);
  return {
    slack: drawSlack(slack, day, (payload) => act("slack", payload)),
    teams: drawTeams(teams, (payload) => act("teams", payload)),
  };
}
