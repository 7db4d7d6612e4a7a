/** What the Teams adapter is told by whoever runs it. */
export interface TeamsConfig {
  /** The app's id in Microsoft Entra (a GUID). */
  readonly appId: string;
  /** The tenant in which the app is registered. */
  readonly tenantId: string;
  readonly credential: TeamsCredential;
  /** Tenants whose people may talk to the bot; empty means the app's own tenant alone. */
  readonly allowedTenants: readonly string[];
}

/** How the bot proves who it is. `none` runs without authentication: for trying on one's own machine, loopback only. */
export type TeamsCredential =
  | { readonly kind: "password"; readonly password: string }
  /** Both in PEM. */
  | { readonly kind: "certificate"; readonly certificate: string; readonly privateKey: string }
  | { readonly kind: "none" };

/** Whether anybody may post activities without a token; such a server must be bound to loopback. */
export function isUnauthenticated({ credential }: TeamsConfig): boolean {
  return credential.kind === "none";
}
