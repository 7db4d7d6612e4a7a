import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LANGS } from "../../src/policy/langs.js";
import { type ZipEntry, zip } from "../teams/zip.js";

/** What the app package for Teams is made from. */
export interface TeamsManifestOptions {
  /** The app's id in Microsoft Entra (a GUID); it is the bot's id, too. */
  readonly appId: string;
  /** Where the server is reached from outside, https. */
  readonly url: string;
  /** Who stands behind the app, at most 32 characters; "Czy wolno?" where it is left out. */
  readonly developer?: string;
  /** The app's web site; the server where it is left out. */
  readonly websiteUrl?: string;
  /** The pages that an admin reads before approving the app; the web site where they are left out. */
  readonly privacyUrl?: string;
  readonly termsUrl?: string;
  /** The package's version, as in package.json; Teams offers an update only when it has grown. */
  readonly version?: string;
}

const FOLDER = new URL(
  import.meta.url.endsWith(".ts") ? "../../manifests/teams/" : "../../../manifests/teams/",
  import.meta.url,
);
/** Teams' limit for the name of the developer, in characters. */
export const LONGEST_DEVELOPER = 32;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The app package to upload to Teams, a zip: the manifest, its translations and the icons.
 *
 * @throws RangeError when the id is no GUID, an address is not https, or the developer's name is empty or too long
 */
export function manifestTeams(options: TeamsManifestOptions): Uint8Array {
  const files = [...LANGS.map((lang) => `${lang}.json`), "color.png", "outline.png"];
  const entries: ZipEntry[] = [
    { name: "manifest.json", bytes: Buffer.from(teamsManifest(options)) },
    ...files.map((name) => ({ name, bytes: readFileSync(fileURLToPath(new URL(name, FOLDER))) })),
  ];
  return zip(entries);
}

/** The manifest alone, as JSON with its placeholders filled. */
export function teamsManifest({
  appId,
  url,
  developer = "Czy wolno?",
  websiteUrl = url,
  privacyUrl = websiteUrl,
  termsUrl = websiteUrl,
  version = "1.0.0",
}: TeamsManifestOptions): string {
  if (!GUID.test(appId)) {
    throw new RangeError(`This is no app id: ${appId}. Expected the Application (client) ID, such as 1a2b3c4d-….`);
  }
  if (developer.trim() === "" || [...developer].length > LONGEST_DEVELOPER) {
    throw new RangeError(`The developer's name is expected to have 1 to ${LONGEST_DEVELOPER} characters.`);
  }
  const filled: Readonly<Record<string, string>> = {
    appId: appId.toLowerCase(),
    developer: JSON.stringify(developer.trim()).slice(1, -1),
    websiteUrl: address(websiteUrl),
    privacyUrl: address(privacyUrl),
    termsUrl: address(termsUrl),
    version,
  };
  const template = readFileSync(fileURLToPath(new URL("manifest.json", FOLDER)), "utf8");
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole);
}

/** The address in its normal form, in which it can break no JSON. */
function address(given: string): string {
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new RangeError(`Teams takes no such address: ${given}. Expected https://….`);
  }
  return new URL(given).href;
}
