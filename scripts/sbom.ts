import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lock, licensed } from "./licences-list.js";

/**
 * Writes what the program is made of as CycloneDX 1.5, from the lock file alone: `node dist/scripts/sbom.js [FILE]`, by
 * default `dist/czy-wolno.cdx.json`. Every package of production and those whose code the page to try it holds, with the
 * checksum that npm installs them by.
 */
interface Sbom {
  readonly metadata: { readonly component: { name: string } };
  components: {
    readonly "bom-ref": string;
    readonly name: string;
    readonly version: string;
    scope: string;
    properties: { readonly name: string }[];
  }[];
  dependencies: { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const ROOT = new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url);
const [, , file = fileURLToPath(new URL("dist/czy-wolno.cdx.json", ROOT))] = process.argv;

const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

// Without `--omit dev`: npm would leave out whatever a tool of the developers needs as well, `zod` among it.
const sbom = JSON.parse(
  execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: fileURLToPath(ROOT),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  }),
) as Sbom;
const lock = JSON.parse(read("package-lock.json")) as Lock;
const goesOut = new Set(
  licensed(lock, read("dist/try/licences.md"), () => undefined).map((one) => `${one.name}@${one.version}`),
);
const { name, version } = JSON.parse(read("package.json"));
// npm names the whole by the folder that it stands in.
sbom.metadata.component.name = name;
sbom.components = sbom.components.filter((one) => goesOut.has(`${one.name}@${one.version}`));
for (const one of sbom.components) {
  // A tool's package for npm, but here its code goes out as well.
  const isTool = one.properties.filter((property) => property.name === "cdx:npm:package:development");
  if (isTool.length === 0) continue;
  one.scope = "required";
  one.properties = one.properties.filter((property) => !isTool.includes(property));
}
const kept = new Set([`${name}@${version}`, ...sbom.components.map((one) => one["bom-ref"])]);
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${file}: ${sbom.components.length} packages`);
