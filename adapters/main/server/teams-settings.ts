import { createPrivateKey, X509Certificate } from "node:crypto";
import type { TeamsConfig, TeamsCredential } from "../../teams/teams-config.js";
import type { Read } from "./environment.js";
import type { Problems } from "./problems.js";

/** Any of these says that Teams is wanted. */
const NAMES = [
  "TEAMS_APP_ID",
  "TEAMS_APP_PASSWORD",
  "TEAMS_CERTIFICATE_FILE",
  "TEAMS_CERTIFICATE_KEY_FILE",
  "TEAMS_TENANT_ID",
] as const;

/** What stands for ids that nobody checks when there is no authentication. */
const NO_ID = "00000000-0000-0000-0000-000000000000";

/** The Teams bot as the environment describes it; undefined where it does not. Half a description is a problem. */
export function teamsSettings(
  read: Read,
  readFile: (path: string) => string,
  problems: Problems,
): TeamsConfig | undefined {
  const allowedTenants = read.TEAMS_ALLOWED_TENANTS ?? [];
  if (read.TEAMS_LOCAL_UNAUTHENTICATED === true) {
    const secret = read.TEAMS_APP_PASSWORD ?? read.TEAMS_CERTIFICATE_FILE;
    if (secret !== undefined) {
      problems.add("TEAMS_LOCAL_UNAUTHENTICATED", {
        pl: "nie obok hasła ani certyfikatu: jest tylko do prób na tym komputerze",
        en: "not beside a password or certificate: it is for trying on this machine only",
      });
    }
    const [appId, tenantId] = [read.TEAMS_APP_ID ?? NO_ID, read.TEAMS_TENANT_ID ?? NO_ID];
    return { appId, tenantId, allowedTenants, credential: { kind: "none" } };
  }
  if (!NAMES.some((name) => read[name] !== undefined || problems.has(name))) return undefined;
  for (const name of ["TEAMS_APP_ID", "TEAMS_TENANT_ID"] as const) {
    if (read[name] !== undefined || problems.has(name)) continue;
    problems.add(name, {
      pl: "brakuje; jest w rejestracji aplikacji (Microsoft Entra), na stronie Overview",
      en: "is missing; it stands in the app registration (Microsoft Entra), on the page Overview",
    });
  }
  const credential = credentialOf(read, readFile, problems);
  const { TEAMS_APP_ID: appId, TEAMS_TENANT_ID: tenantId } = read;
  if (credential === undefined || appId === undefined || tenantId === undefined) return undefined;
  return { appId, tenantId, credential, allowedTenants };
}

function credentialOf(read: Read, readFile: (path: string) => string, problems: Problems): TeamsCredential | undefined {
  const { TEAMS_APP_PASSWORD: password, TEAMS_CERTIFICATE_FILE: certificate, TEAMS_CERTIFICATE_KEY_FILE: key } = read;
  if (password !== undefined && (certificate !== undefined || key !== undefined)) {
    problems.add("TEAMS_APP_PASSWORD", { pl: "albo hasło, albo certyfikat", en: "either a password or a certificate" });
    return undefined;
  }
  if (password !== undefined) return { kind: "password", password };
  if (certificate === undefined && key === undefined) {
    if (!problems.has("TEAMS_APP_PASSWORD")) {
      problems.add("TEAMS_APP_PASSWORD", {
        pl: "brakuje; to wartość client secret z Certificates & secrets (albo TEAMS_CERTIFICATE_FILE i TEAMS_CERTIFICATE_KEY_FILE)",
        en: "is missing; it is a client secret's value from Certificates & secrets (or TEAMS_CERTIFICATE_FILE and TEAMS_CERTIFICATE_KEY_FILE)",
      });
    }
    return undefined;
  }
  const pem = (name: "TEAMS_CERTIFICATE_FILE" | "TEAMS_CERTIFICATE_KEY_FILE", check: (text: string) => unknown) => {
    try {
      const text = readFile(read[name] ?? "");
      check(text);
      return text;
    } catch {
      problems.add(name, {
        pl: "oczekiwano pliku PEM, który da się odczytać; potrzebne są oba: certyfikat i jego klucz",
        en: "expected a PEM file that can be read; both are needed: the certificate and its key",
      });
      return undefined;
    }
  };
  const certificateText = pem("TEAMS_CERTIFICATE_FILE", (text) => new X509Certificate(text));
  const privateKey = pem("TEAMS_CERTIFICATE_KEY_FILE", (text) => createPrivateKey(text));
  if (certificateText === undefined || privateKey === undefined) return undefined;
  if (!new X509Certificate(certificateText).checkPrivateKey(createPrivateKey(privateKey))) {
    problems.add("TEAMS_CERTIFICATE_KEY_FILE", {
      pl: "to nie jest klucz tego certyfikatu",
      en: "this is not the key of that certificate",
    });
    return undefined;
  }
  return { kind: "certificate", certificate: certificateText, privateKey };
}
