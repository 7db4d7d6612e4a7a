import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

/**
 * What the Dockerfile does after the build, without Docker: the packages installed from the lock file in a clean folder, by
 * the very lines that stand in it, what it copies copied there, and the server run as another user where that is allowed.
 * Half a minute, and npm's registry or cache: only where PROVE_CONTAINER=1 asks for it.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const lines = readFileSync(join(root, "Dockerfile"), "utf8").split("\n");
const [, install = "", uninstall = ""] = lines
  .filter((line) => line.startsWith("RUN npm") || line.startsWith("RUN if"))
  .filter((line) => !line.includes("npm run"))
  .map((line) => line.slice("RUN ".length));
const NOBODY = 65_534;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 120_000);

describe.runIf(process.env.PROVE_CONTAINER === "1")("in a clean folder", () => {
  test.each([
    ["on", true],
    ["off", false],
  ])(
    "TEAMS=%s: the server starts and lives",
    async (teams, hasTeams) => {
      const app = mkdtempSync(join(tmpdir(), "czy-wolno-container-"));
      folders.push(app);
      chmodSync(app, 0o755);
      for (const file of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(root, file), join(app, file));
      for (const line of [install, uninstall]) {
        expect(line).toMatch(/npm/);
        execFileSync("sh", ["-c", line], {
          cwd: app,
          env: { ...process.env, TEAMS: teams, npm_config_prefer_offline: "true" },
          stdio: "pipe",
        });
      }
      expect(existsSync(join(app, "node_modules", "botbuilder"))).toBe(hasTeams);
      expect(existsSync(join(app, "node_modules", "vitest"))).toBe(false);
      for (const file of ["LICENSE", "manifests"]) cpSync(join(root, file), join(app, file), { recursive: true });
      for (const part of ["src", "adapters", "scripts", "try"]) {
        cpSync(join(root, "dist", part), join(app, "dist", part), { recursive: true });
      }
      const data = mkdtempSync(join(tmpdir(), "czy-wolno-data-"));
      folders.push(data);
      const asAnother = process.getuid?.() === 0;
      if (asAnother) chownSync(data, NOBODY, NOBODY);
      const child = spawn(process.execPath, ["dist/adapters/main/cli.js", "serve"], {
        cwd: app,
        ...(asAnother ? { uid: NOBODY, gid: NOBODY } : {}),
        env: {
          PATH: process.env.PATH,
          HOME: data,
          NODE_ENV: "production",
          HOST: "127.0.0.1",
          PORT: "0",
          DATABASE_URL: `file:${data}/czy-wolno.db`,
          SLACK_SIGNING_SECRET: "s",
          SLACK_BOT_TOKEN: "xoxb-1",
          SLACK_API_URL: "http://127.0.0.1:9/api/",
          ...(hasTeams ? { TEAMS_LOCAL_UNAUTHENTICATED: "1" } : {}),
        },
      });
      let out = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          out += text;
        });
      }
      try {
        let address: string | undefined;
        for (let waited = 0; address === undefined && waited < 20_000; waited += 50) {
          address = /"listening":"([^"]+)"/.exec(out)?.[1];
          if (child.exitCode !== null) throw new Error(`the server did not start: ${out}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        expect((await fetch(`http://${address}/healthz`)).status).toBe(200);
        expect((await fetch(`http://${address}/readyz`)).status).toBe(200);
      } finally {
        child.kill("SIGTERM");
        if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
      }
      expect(child.exitCode).toBe(0);
    },
    240_000,
  );
});
