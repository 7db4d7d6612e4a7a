import type { TeamsConfig } from "../teams-config.js";
import { credentialsFor } from "./credentials.js";

const AUDIENCE = "https://api.botframework.com";

/** Asks for a token as the bot does before it posts. What was wrong, as a code without a secret; undefined where it came. */
export async function tokenProblem(config: TeamsConfig): Promise<string | undefined> {
  try {
    const credentials = await credentialsFor(config).createCredentials(
      config.appId,
      AUDIENCE,
      `https://login.microsoftonline.com/${config.tenantId}`,
      true,
    );
    const token = await (credentials as unknown as { getToken(force: boolean): Promise<string | undefined> }).getToken(
      true,
    );
    return token ? undefined : "no_token";
  } catch (error) {
    for (
      let at = error as { errorCode?: unknown; code?: unknown; cause?: unknown } | undefined;
      at;
      at = at.cause as typeof at
    ) {
      for (const code of [at.errorCode, at.code]) if (typeof code === "string" && /^\w{1,60}$/.test(code)) return code;
    }
    return (error as Error).name;
  }
}
