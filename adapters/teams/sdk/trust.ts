import type { ServiceClientCredentialsFactory } from "botframework-connector";

/**
 * Whom the bot trusts and as whom it speaks. Microsoft's public cloud unless a test hands in its own: no setting or
 * environment variable reaches this, so nothing outside the code can redirect trust.
 */
export interface Trust {
  /** Who issues the tokens that Teams sends. */
  readonly issuer: string;
  /** Where the keys of those tokens are published (OpenID metadata). */
  readonly openIdMetadataUrl: string;
  /** The bot's own tokens; from Microsoft Entra when left out. */
  readonly credentials?: ServiceClientCredentialsFactory;
}

/** Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
export const MICROSOFT: Trust = {
  issuer: "https://api.botframework.com",
  openIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};
