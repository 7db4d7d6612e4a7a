import { TeamsAdapter } from "@microsoft/teams-ai";
import type { Activity as BotActivity, InvokeResponse, TurnContext } from "botbuilder";
import { AuthenticationConfiguration, AuthenticationError, type Claim } from "botframework-connector";
import { isUnauthenticated, type TeamsConfig } from "../teams-config.js";
import { credentialsFor } from "./credentials.js";
import type { Trust } from "./trust.js";

/**
 * The library's adapter with a door of our own: `process` prints what it refuses to the console and answers with the
 * library's words, this gives both to the caller.
 */
export class ReceivingAdapter extends TeamsAdapter {
  /** Authenticates and runs an activity. Throws an AuthenticationError when the token is not good. */
  receive(
    authorization: string,
    activity: BotActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** The adapter for a configuration. Throws a sentence when something is missing. */
export function openAdapter(config: TeamsConfig, trust: Trust): ReceivingAdapter {
  const credentials = trust.credentials ?? credentialsFor(config);
  const claims = (given: Claim[]) => checkClaims(given, config.appId, trust.issuer);
  return new ReceivingAdapter(
    {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${config.tenantId}`,
      ToChannelFromBotOAuthScope: "https://api.botframework.com",
      ToBotFromChannelTokenIssuer: trust.issuer,
      OAuthUrl: "https://api.botframework.com",
      ToBotFromChannelOpenIdMetadataUrl: trust.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: trust.openIdMetadataUrl,
      ValidateAuthority: "true",
      CallerId: "urn:botframework:azure",
    },
    credentials,
    isUnauthenticated(config)
      ? new AuthenticationConfiguration()
      : new AuthenticationConfiguration(["msteams"], claims),
  );
}

/**
 * The library also takes the Emulator's tokens and those of other bots, in which the service URL is not signed. Only Teams'
 * own are wanted: issued by the Bot Framework, for this app, naming the address that answers go to.
 */
async function checkClaims(claims: readonly Claim[], appId: string, issuer: string): Promise<void> {
  const said = (type: string) => claims.filter((claim) => claim.type === type).map(({ value }) => value);
  const good =
    said("iss").every((value) => value === issuer) &&
    said("iss").length === 1 &&
    said("aud").includes(appId) &&
    said("serviceurl").length === 1;
  if (!good) throw new AuthenticationError("Unauthorized. The token is not one that Teams sends to this app.", 401);
}
