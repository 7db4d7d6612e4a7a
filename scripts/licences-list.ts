/** A package that goes out with the program. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package says it. */
  readonly licence: string;
  /** Whether it is installed beside the server, or its code is part of the page to try it. */
  readonly in: "server" | "page";
}

/** What is needed of `package-lock.json`. */
export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }
    >
  >;
}

/** Licences under which a package may be used here: each lets the program be passed on under its own, MIT. */
export const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MIT-0",
]);

/**
 * Every package that goes out with the program, by name and version: those of production in the lock file, of all systems,
 * and those whose code the page to try it holds.
 * @param notices the text that Vite writes beside the page, a heading `## name - version (licence)` for each
 * @param older asks an installed package that says its licence in the form of old, which a lock file leaves out
 */
export function licensed(lock: Lock, notices: string, older: (path: string) => string | undefined): Licensed[] {
  const all = new Map<string, Licensed>();
  for (const [path, { version = "", license, dev, devOptional }] of Object.entries(lock.packages)) {
    if (path === "" || dev || devOptional) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = license ?? older(path) ?? "not said";
    all.set(`${name}@${version}`, { name, version, licence, in: "server" });
  }
  for (const [, name = "", version = "", licence = ""] of notices.matchAll(/^## (\S+) - (\S+) \((.*)\)$/gm)) {
    const key = `${name}@${version}`;
    if (!all.has(key)) all.set(key, { name, version, licence, in: "page" });
  }
  const order = new Intl.Collator("en", { numeric: true });
  return [...all.values()].sort((a, b) => order.compare(`${a.name} ${a.version}`, `${b.name} ${b.version}`));
}

/** Whether a licence is allowed: one of them, or a choice of which one is. Of several that hold together, all must be. */
export function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isAllowed);
  return bare.split(" AND ").every((one) => ALLOWED.has(one));
}

/** The page `docs/licences.md`. */
export function licencesPage(all: readonly Licensed[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sums = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([licence, n]) => `${n} ${licence}`);
  const rows = [
    ["package", "version", "licence", "in"],
    ...all.map((one) => [one.name, one.version, one.licence, one.in]),
  ];
  const wide = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(wide[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return `# Licences of what comes along

Written by \`npm run licences\` from the lock file; a test fails when it is out of date or a licence is not among those that \`scripts/licences-list.ts\` allows. ${all.length} packages: ${sums.join(", ")}. The program itself is MIT, see \`LICENSE\`. The notices of what is part of the page are built beside it, \`dist/try/licences.md\`; those of the others lie in their folders of \`node_modules\`. \`npm run sbom\` makes a list for machines (CycloneDX).

${[line(head), line(wide.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")}
`;
}
