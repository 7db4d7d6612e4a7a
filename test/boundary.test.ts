import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** The TypeScript files of a folder of the checkout, by their path in it. */
function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** What a file imports: a path of the checkout ("src/policy/day.ts"), or a package ("node:fs", "zod"). */
function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  const found = [
    ...code.matchAll(/(?:^|[;\n])\s*(?:import|export)\s[^;"']*?from\s*["']([^"']+)["']/g),
    ...code.matchAll(/(?:^|[;\n])\s*import\s*["']([^"']+)["']/g),
    ...code.matchAll(/\b(?:import|require)\s*\(\s*["']([^"']+)["']/g),
  ].map((match) => match[1] as string);
  return found.map((name) =>
    name.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), name)).replace(/\.js$/, ".ts") : name,
  );
}

const FILES = ["src", "adapters", "scripts", "test"].flatMap(filesOf);
const ARROWS = FILES.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

/** The arrows that go where they must not, as a reader would look for them. */
const wrong = (from: RegExp, to: RegExp) =>
  ARROWS.filter((arrow) => from.test(arrow.from) && to.test(arrow.to)).map((arrow) => `${arrow.from} -> ${arrow.to}`);

it("looked at more than nothing: the arrows that everybody knows are among those found", () => {
  expect(filesOf("src").length).toBeGreaterThan(60);
  expect(filesOf("adapters").length).toBeGreaterThan(20);
  for (const folder of ["src/policy", "src/message", "src/recognise", "src/verdict", "src/chat"])
    expect([folder, ARROWS.filter(({ from }) => from.startsWith(folder)).length > 3]).toEqual([folder, true]);
  expect(ARROWS).toContainEqual({ from: "src/verdict/check.ts", to: "src/policy/policy-at.ts" });
  expect(ARROWS).toContainEqual({ from: "src/verdict/decide.ts", to: "src/policy/partial-date.ts" });
  expect(ARROWS).toContainEqual({ from: "src/message/html-to-text.ts", to: "htmlparser2" });
  expect(ARROWS).toContainEqual({ from: "src/verdict/receipt.ts", to: "node:crypto" });
  expect(ARROWS).toContainEqual({ from: "adapters/main/open-checker.ts", to: "node:fs" });
  // Imports that are made late are arrows too.
  expect(
    ARROWS.some(({ from, to }) => from.startsWith("adapters/main/") && to.startsWith("adapters/main/commands/")),
  ).toBe(true);
});
it("every arrow within the checkout has a file at its end", () => {
  const known = new Set(FILES);
  expect(
    ARROWS.filter(({ to }) => /^(?:src|adapters|scripts|test)\//.test(to) && /\.ts$/.test(to) && !known.has(to)),
  ).toEqual([]);
});

describe("the core", () => {
  it("knows nothing outside it: no adapter, no script, no test", () =>
    expect(wrong(/^src\//, /^(?:adapters|scripts|test|manifests)\//)).toEqual([]));
  it("has no chat platform's SDK, no server, no database", () =>
    expect(
      wrong(
        /^src\//,
        /^(?:@slack\/|@microsoft\/|botbuilder|botframework|express|kysely|libsql|pg|undici|pino|mailparser|commander|csv-parse)/,
      ),
    ).toEqual([]));
  it("of Node's own modules it has hashing alone", () => {
    const builtin = new Set(builtinModules);
    const used = ARROWS.filter(
      ({ from, to }) => from.startsWith("src/") && (to.startsWith("node:") || builtin.has(to.split("/")[0] as string)),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ to }) => to !== "node:crypto")).toEqual([]);
  });
  it("of packages it has only those that read data and text", () => {
    const packages = new Set(
      ARROWS.filter(({ from, to }) => from.startsWith("src/") && !/^(?:src\/|node:)/.test(to)).map(({ to }) =>
        to.startsWith("@") ? to.split("/").slice(0, 2).join("/") : (to.split("/")[0] as string),
      ),
    );
    expect(packages.size).toBeGreaterThan(1);
    expect(
      [...packages].filter(
        (name) => !["zod", "yaml", "htmlparser2", "date-fns", "@date-fns/tz", "jose"].includes(name),
      ),
    ).toEqual([]);
  });
  it("its layers look one way: policy, message and recognise know no verdict, no chat and no announcement", () => {
    expect(wrong(/^src\/(?:policy|message|recognise)\//, /^src\/(?:verdict|chat|announce)\//)).toEqual([]);
    expect(wrong(/^src\/verdict\//, /^src\/(?:chat|announce)\//)).toEqual([]);
    expect(wrong(/^src\/message\//, /^src\/(?!message\/)/)).toEqual([]);
  });
  it("the recogniser knows no policy, the policy no text: they share the names of the acts", () => {
    expect(wrong(/^src\/recognise\//, /^src\/policy\//)).toEqual([]);
    expect(wrong(/^src\/policy\//, /^src\/(?!policy\/|recognise\/act\.ts$)/)).toEqual([]);
  });
  it("there is no circle", () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of typeless()) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of filesOf("src")) visit(file, []);
    expect(done.size).toBeGreaterThan(60);
  });
  it("reads no clock, draws no lot, sees no environment", () => {
    const seen = filesOf("src").flatMap((file) =>
      withoutComments(readFileSync(join(ROOT, file), "utf8"))
        .split("\n")
        .filter((line) =>
          /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bTemporal\.Now\b|\btz\.now\b|\bconsole\./.test(
            line,
          ),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(seen).toEqual([]);
  });
});

describe("the adapters", () => {
  it("none knows another; only main knows them all", () => {
    const crossing = ARROWS.filter(({ from, to }) => {
      const one = /^adapters\/([^/]+)\//.exec(from)?.[1];
      const other = /^adapters\/([^/]+)\//.exec(to)?.[1];
      return one !== undefined && other !== undefined && one !== other && one !== "main";
    });
    expect(crossing).toEqual([]);
  });
  it("Slack and Teams never meet", () => {
    expect(wrong(/^adapters\/slack\//, /^(?:adapters\/teams\/|@microsoft\/|botbuilder|botframework)/)).toEqual([]);
    expect(wrong(/^adapters\/teams\//, /^(?:adapters\/slack\/|@slack\/)/)).toEqual([]);
  });
  it("none knows a script or a test", () => expect(wrong(/^adapters\//, /^(?:scripts|test)\//)).toEqual([]));
});

/** The arrows within src that are there at run time: an import of types alone makes no circle. */
function typeless(): { from: string; to: string }[] {
  return filesOf("src").flatMap((from) => {
    const code = readFileSync(join(ROOT, from), "utf8");
    return [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\s)([^;"']*?)from\s*["'](\.[^"']+)["']/g)]
      .filter(([, names]) => {
        const list = /\{([^}]*)\}/.exec(names ?? "")?.[1];
        return (
          list === undefined || list.split(",").some((name) => name.trim() !== "" && !name.trim().startsWith("type "))
        );
      })
      .map((match) => ({
        from,
        to: relative(ROOT, resolve(ROOT, dirname(from), match[2] as string)).replace(/\.js$/, ".ts"),
      }));
  });
}

/** Code without what is only said about it. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
