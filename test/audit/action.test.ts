import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (file: string) => parse(readFileSync(join(ROOT, file), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "czy-wolno-action-"));
mkdirSync(join(folder, "my templates"));
writeFileSync(join(folder, "my templates/a.txt"), "Faktura w załączniku.");
writeFileSync(join(folder, "good.txt"), "Jaki rozmiar wysłać?");

const action = read("action.yml");
const [install, audit] = action.runs.steps;

/** Runs the action's second step as GitHub does, with these inputs. */
function run(inputs: Record<string, string>) {
  const value = (expression: string) =>
    expression.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_all, name?: string) =>
      name === undefined ? ROOT : (inputs[name] ?? action.inputs[name].default),
    );
  const env = Object.fromEntries(Object.entries<string>(audit.env).map(([name, said]) => [name, value(said)]));
  const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", audit.run], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

it("the action marks the sentence and fails", () => {
  const { code, out } = run({ paths: "my templates\n\ngood.txt\n" });
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=my templates\/a\.txt,line=1,title=my templates\/a\.txt::/);
});
it("it writes SARIF where it is asked for, and takes settings and a baseline", () => {
  writeFileSync(join(folder, "shop.yaml"), "reading: reply\n");
  writeFileSync(join(folder, "accepted.json"), '{"version":1,"accepted":[]}');
  const inputs = {
    paths: "my templates",
    sarif: "out.sarif",
    settings: "shop.yaml",
    baseline: "accepted.json",
    lang: "en",
  };
  expect(run(inputs)).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8")).version).toBe("2.1.0");
});
it("nothing that is given to it is read as a command", () => {
  const { code, err } = run({ paths: "$(touch hacked); `touch hacked`; --output=hacked" });
  expect(code).toBe(2);
  expect(err).toContain("touch hacked");
  expect(audit.run).not.toContain("${{");
  expect(install.run).not.toContain("${{");
});
it("every input is used", () => {
  for (const name of Object.keys(action.inputs)) expect(JSON.stringify(audit.env)).toContain(`inputs.${name} }}`);
});

it("the pre-commit hook audits the files that it is given", () => {
  const [hook] = read(".pre-commit-hooks.yaml");
  const hooked = (...args: string[]) =>
    spawnSync(join(ROOT, hook.entry), args, { cwd: folder, encoding: "utf8" }).status;
  expect(hooked("--fail-on", "not_allowed", "good.txt")).toBe(0);
  expect(hooked("--fail-on", "not_allowed", "good.txt", "my templates/a.txt")).toBe(1);
  for (const name of ["a.txt", "x/b.HTML".toLowerCase(), "c.htm", "d.zip"])
    expect(name).toMatch(new RegExp(hook.files));
  expect("logo.png").not.toMatch(new RegExp(hook.files));
});
