import Module, { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const ofBolt = createRequire(require.resolve("@slack/bolt"));

/** Libraries that Bolt loads whether they are used or not, with all that it and we take from them. */
const LATER = {
  // Brings along an HTTP client of its own (undici): 90 ms of processor time and 12 MB, for nothing over HTTP.
  "@slack/socket-mode": ["SocketModeClient"],
  // Brings along jsonwebtoken and semver, for nothing where the app has one token.
  "@slack/oauth": ["InstallProvider", "FileInstallationStore", "MemoryInstallationStore"],
} as const;

/** Bolt, with its Socket Mode and its OAuth loaded when they are first used and not before. */
export const bolt: typeof import("@slack/bolt") = load();

/** What leads through installing by OAuth v2; loads it. */
export function installProvider(): typeof import("@slack/oauth").InstallProvider {
  return ofBolt("@slack/oauth").InstallProvider;
}

function load(): typeof import("@slack/bolt") {
  for (const [library, names] of Object.entries(LATER)) standInFor(library, names);
  return require("@slack/bolt");
}

/** Puts in a library's place what loads it as soon as one of its parts is asked for. */
function standInFor(library: string, names: readonly string[]): void {
  const place = ofBolt.resolve(library);
  if (require.cache[place] !== undefined) return;
  const standIn = new Module(place);
  standIn.loaded = true;
  for (const name of names) {
    Object.defineProperty(standIn.exports, name, {
      enumerable: true,
      get: () => {
        if (require.cache[place] === standIn) delete require.cache[place];
        return ofBolt(library)[name];
      },
    });
  }
  require.cache[place] = standIn;
}
