import { X509Certificate } from "node:crypto";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";
import {
  CertificateServiceClientCredentialsFactory,
  type ServiceClientCredentialsFactory,
} from "botframework-connector";
import type { TeamsConfig } from "../teams-config.js";

/**
 * How the bot gets tokens for what it sends. Throws a sentence when the app id or a secret is missing: an empty app id
 * would switch authentication off in the library without a word.
 */
export function credentialsFor({ appId, tenantId, credential }: TeamsConfig): ServiceClientCredentialsFactory {
  if (credential.kind === "none") {
    return new ConfigurationServiceClientCredentialFactory({ MicrosoftAppType: "MultiTenant" });
  }
  if (appId.trim() === "") throw new Error("the Teams app id is missing; without it nothing could be authenticated");
  if (credential.kind === "password") {
    if (credential.password.trim() === "") throw new Error("the password of the Teams app is missing");
    return new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: appId,
      MicrosoftAppPassword: credential.password,
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppTenantId: tenantId,
    });
  }
  const { certificate, privateKey } = credential;
  return new CertificateServiceClientCredentialsFactory(
    appId,
    thumbprint(certificate),
    privateKey,
    tenantId,
    certificate,
  );
}

/** The SHA-1 of a certificate in hexadecimal, by which Microsoft Entra knows it. */
function thumbprint(certificate: string): string {
  try {
    return new X509Certificate(certificate).fingerprint.replaceAll(":", "");
  } catch {
    throw new Error("the certificate of the Teams app cannot be read; a PEM block BEGIN CERTIFICATE is expected");
  }
}
