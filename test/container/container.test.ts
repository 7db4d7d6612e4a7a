import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { VARIABLES } from "../../adapters/main/server/variables.js";
import { runCli } from "../main/run-cli.js";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(at(path), "utf8");

/** The instructions of the Dockerfile by stage, continued lines joined. */
const stages = read("Dockerfile")
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [, word = "", rest = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return { word, rest };
  })
  .reduce<{ word: string; rest: string }[][]>((all, one) => {
    if (one.word === "FROM") all.push([]);
    all.at(-1)?.push(one);
    return all;
  }, []);
const last = stages.at(-1) ?? [];
const of = (stage: readonly { word: string; rest: string }[], word: string) =>
  stage.filter((one) => one.word === word).map(({ rest }) => rest);

test("the lock file holds the packages of every system, so that `npm ci` works on each, all with a checksum", () => {
  interface Package {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
    readonly integrity?: string;
  }
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Package> };
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(wanted).toEqual(expect.arrayContaining(["@libsql/darwin-arm64", "@biomejs/cli-linux-x64-musl"]));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  expect(Object.entries(packages).filter(([path, one]) => path !== "" && one.integrity === undefined)).toEqual([]);
});

describe("Dockerfile", () => {
  test("has three stages, each of an image with a version, the last run by nobody of importance", () => {
    expect(stages).toHaveLength(3);
    for (const stage of stages) expect(of(stage, "FROM")[0]).toMatch(/^node:2[02]-\w+-slim( AS \w+)?$/);
    expect(of(last, "USER")).toEqual(["node"]);
    const order = last.map(({ word }) => word);
    expect(order.indexOf("USER")).toBeGreaterThan(order.lastIndexOf("RUN"));
    expect(of(last, "ENV").join(" ")).not.toMatch(/TOKEN|SECRET|KEY|PASSWORD/);
  });

  test("every file that it copies is in the checkout, and .dockerignore lets it in", () => {
    const let_in = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = stages
      .flatMap((stage) => of(stage, "COPY"))
      .filter((rest) => !rest.startsWith("--from"))
      .flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(copied.length).toBeGreaterThan(8);
    for (const file of copied) expect([file, existsSync(at(file)), let_in.includes(file)]).toEqual([file, true, true]);
    expect(let_in.filter((file) => !copied.includes(file))).toEqual([]);
    expect(read(".dockerignore")).toMatch(/^\*$/m);
  });

  test("every npm script that it runs is in package.json, and what TEAMS=off takes out are dependencies", () => {
    const { scripts, dependencies } = JSON.parse(read("package.json"));
    const runs = stages.flatMap((stage) => of(stage, "RUN")).join("\n");
    for (const [, name] of runs.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(name);
    const [, out = ""] = /npm uninstall (?:--\S+ )*(.*?);/.exec(runs) ?? [];
    expect(out.split(" ").sort()).toEqual(
      Object.keys(dependencies)
        .filter((name) => /^(?:botbuilder|botframework|@microsoft\/)/.test(name))
        .sort(),
    );
  });

  test("what it starts is a command of the program, and the health check asks for what is there", async () => {
    const [, file = ""] = JSON.parse(of(last, "ENTRYPOINT")[0] ?? "[]") as string[];
    expect(existsSync(at(file))).toBe(true);
    const [command = ""] = JSON.parse(of(last, "CMD")[0] ?? "[]") as string[];
    expect((await runCli([command, "--help"])).code).toBe(0);
    expect(of(last, "HEALTHCHECK")[0]).toContain("/healthz");
  });
});

describe("compose.yaml", () => {
  interface Service {
    readonly image?: string;
    readonly build?: string;
    readonly command?: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
    readonly deploy?: { readonly replicas: number };
    readonly ports?: readonly string[];
  }
  const { services } = parse(read("compose.yaml"), { merge: true }) as { services: Record<string, Service> };

  test("a Postgres, a server and two workers, built here and run by commands of the program", async () => {
    expect(Object.keys(services).sort()).toEqual(["postgres", "server", "worker"]);
    expect(services.worker?.deploy?.replicas).toBe(2);
    expect(services.server?.environment.WORKER).toBe("off");
    for (const { build, command = [] } of [services.server, services.worker] as Service[]) {
      expect(build).toBe(".");
      expect((await runCli([...command, "--help"])).code).toBe(0);
    }
  });

  test("sets variables that there are, to values that they take; no secret is written down; nobody outside is let in", () => {
    const filled = (value: string) =>
      value.replace(/\$\{(\w+):\?[^}]*\}/g, (_all, name) => (name === "ENCRYPTION_KEY" ? "11".repeat(32) : "pass"));
    for (const { environment } of [services.server, services.worker] as Service[]) {
      expect(Object.keys(environment)).toContain("DATABASE_URL");
      for (const [name, value] of Object.entries(environment)) {
        const schema = VARIABLES[name as keyof typeof VARIABLES];
        expect([name, schema?.safeParse(filled(value)).success]).toEqual([name, true]);
      }
      expect(environment.ENCRYPTION_KEY).toMatch(/^\$\{ENCRYPTION_KEY:\?/);
    }
    expect(services.postgres?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    for (const port of services.server?.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(services.postgres?.ports).toBeUndefined();
  });
});
