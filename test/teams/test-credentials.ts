import { AppCredentials, type AuthenticatorResult, ServiceClientCredentialsFactory } from "botframework-connector";
import { APP_ID } from "./fake-teams.js";

/** Credentials whose token is known beforehand: Microsoft Entra is not asked. */
export class TestCredentials extends ServiceClientCredentialsFactory {
  async isValidAppId(appId: string): Promise<boolean> {
    return appId === APP_ID;
  }
  async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }
  async createCredentials(): Promise<TestToken> {
    return new TestToken(APP_ID, "test");
  }
}

class TestToken extends AppCredentials {
  protected async refreshToken(): Promise<AuthenticatorResult> {
    return { accessToken: "token-of-the-bot", expiresOn: new Date(Date.now() + 3_600_000) };
  }
}
