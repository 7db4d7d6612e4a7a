/** Where drafts are shown: a channel of Slack's or a conversation of Teams'. */
export interface ReviewPlace {
  readonly platform: "slack" | "teams";
  readonly tenant: string;
  readonly channel: string;
}

/** A person who may decide on drafts. */
export interface Reviewer {
  readonly platform: "slack" | "teams";
  readonly tenant: string;
  readonly user: string;
}

const SLACK = /^slack:([TE][A-Z0-9]+)\/([A-Z0-9]+)$/;
const TEAMS = /^teams:([^\s/,]{1,100})\/([^\s,]{1,300})$/;

/** Reads `slack:T…/C…` or `teams:<tenant>/<conversation>`; undefined for anything else. */
export function readPlace(text: string): ReviewPlace | undefined {
  const read = readPair(text, /^[CDG]/);
  return read === undefined ? undefined : { platform: read.platform, tenant: read.tenant, channel: read.id };
}

/** Reads `slack:T…/U…` or `teams:<tenant>/<user>`; undefined for anything else. */
export function readReviewer(text: string): Reviewer | undefined {
  const read = readPair(text, /^[UW]/);
  return read === undefined ? undefined : { platform: read.platform, tenant: read.tenant, user: read.id };
}

function readPair(text: string, slackId: RegExp) {
  const [, team, id] = SLACK.exec(text) ?? [];
  if (team !== undefined && id !== undefined) {
    return slackId.test(id) ? ({ platform: "slack", tenant: team, id } as const) : undefined;
  }
  const [, tenant, other] = TEAMS.exec(text) ?? [];
  // What a person copies from a link may name the thread as well.
  if (tenant === undefined || other === undefined) return undefined;
  return { platform: "teams", tenant, id: other.replace(/;messageid=.*$/, "") } as const;
}
