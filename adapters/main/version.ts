import { readFileSync } from "node:fs";

/** The version in package.json, which stands above `dist` as well as above the sources. */
export function version(): string {
  const file = new URL(
    import.meta.url.endsWith(".ts") ? "../../package.json" : "../../../package.json",
    import.meta.url,
  );
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
