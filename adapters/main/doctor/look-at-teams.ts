import { manifestTeams } from "../manifest-teams.js";
import type { Settings } from "../settings.js";
import { type Finding, well, wrong } from "./finding.js";
import { ask, type Outside, skew } from "./outside.js";

const ENTRA = "https://login.microsoftonline.com";
/** Where the keys are that Teams signs its requests by. */
const KEYS = "https://login.botframework.com/v1/.well-known/openidconfiguration";

/** Asks Microsoft for the tenant, for the keys of Teams, and for a token as the server would. */
export async function lookAtTeams({ teams }: Settings, outside: Outside): Promise<Finding[]> {
  if (teams === undefined) return [];
  if (teams.credential.kind === "none") {
    return [well("teams", "bez uwierzytelniania, tylko ta maszyna", "without authentication, this machine only")];
  }
  const found: Finding[] = [];
  const tenant = await ask(outside, `${ENTRA}/${teams.tenantId}/v2.0/.well-known/openid-configuration`);
  if ("unreachable" in tenant) found.push(unreachable("teams tenant", ENTRA, tenant.unreachable));
  else if (tenant.status !== 200) {
    found.push(
      wrong(
        "teams tenant",
        {
          pl: `Entra nie zna TEAMS_TENANT_ID (${tenant.status})`,
          en: `Entra does not know TEAMS_TENANT_ID (${tenant.status})`,
        },
        {
          pl: "przepisz Directory (tenant) ID ze strony Overview",
          en: "copy the Directory (tenant) ID from the page Overview",
        },
      ),
    );
  } else
    found.push(well("teams tenant", "Entra zna tenanta", "Entra knows the tenant"), ...skew("teams clock", tenant));
  const keys = await ask(outside, KEYS);
  if ("unreachable" in keys) found.push(unreachable("teams keys", new URL(KEYS).origin, keys.unreachable));
  else if (keys.status !== 200) found.push(unreachable("teams keys", new URL(KEYS).origin, String(keys.status)));
  else found.push(well("teams keys", "klucze Teams są osiągalne", "Teams' keys can be reached"));
  const { tokenProblem } = await import("../../teams/sdk/token-problem.js");
  const problem = await tokenProblem(teams);
  if (problem === undefined) found.push(well("teams token", "Entra daje token", "Entra gives a token"));
  else {
    found.push(
      wrong(
        "teams token",
        { pl: `Entra nie daje tokenu (${problem})`, en: `Entra gives no token (${problem})` },
        {
          pl: "sprawdź TEAMS_APP_ID, TEAMS_APP_PASSWORD albo certyfikat i ich ważność (Certificates & secrets)",
          en: "check TEAMS_APP_ID, TEAMS_APP_PASSWORD or the certificate, and whether they have run out (Certificates & secrets)",
        },
      ),
    );
  }
  return [...found, manifest(teams.appId)];
}

/** Which package is installed, Teams tells nobody; that this version's can be made is all that can be looked at from here. */
function manifest(appId: string): Finding {
  try {
    // The address is not looked at here: any will do.
    manifestTeams({ appId, url: "https://czy-wolno.example" });
    return well(
      "teams manifest",
      "paczkę tej wersji zrobi czy-wolno manifest teams; jaką wgrano, widać w Teams Admin Center",
      "czy-wolno manifest teams makes this version's package; which one is installed shows in the Teams Admin Center",
    );
  } catch {
    return wrong(
      "teams manifest",
      { pl: "paczki tej wersji nie da się zrobić", en: "this version's package cannot be made" },
      { pl: "sprawdź TEAMS_APP_ID; zainstaluj program od nowa", en: "check TEAMS_APP_ID; install the program again" },
    );
  }
}

function unreachable(check: string, host: string, code: string): Finding {
  return wrong(
    check,
    { pl: `${host} jest nieosiągalny (${code})`, en: `${host} cannot be reached (${code})` },
    { pl: "otwórz ruch wychodzący albo ustaw HTTPS_PROXY", en: "open the way out, or set HTTPS_PROXY" },
  );
}
