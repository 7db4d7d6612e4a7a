import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lock, licencesPage, licensed } from "./licences-list.js";

/**
 * Writes `docs/licences.md`, the licences of everything that goes out with the program: `node dist/scripts/licences.js`
 * behind `npm run build` and beside installed packages. `--check` writes nothing and fails where the page is out of date.
 */
const ROOT = new URL(import.meta.url.endsWith(".ts") ? "../" : "../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");
const PAGE = fileURLToPath(new URL("docs/licences.md", ROOT));

/** `{"licenses": [{"type": …}]}`, as npm asked for it until 2014. */
function older(path: string): string | undefined {
  const file = `${path}/package.json`;
  if (!existsSync(new URL(file, ROOT))) return undefined;
  const { licenses = [] } = JSON.parse(read(file)) as { licenses?: readonly { readonly type: string }[] };
  return licenses.length === 0 ? undefined : licenses.map(({ type }) => type).join(" OR ");
}

const page = licencesPage(licensed(JSON.parse(read("package-lock.json")) as Lock, read("dist/try/licences.md"), older));
if (!process.argv.includes("--check")) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, "utf8") !== page) {
  console.error("docs/licences.md is out of date. Run: npm run licences");
  process.exitCode = 1;
}
