import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../main/run-cli.js";
import { startServer } from "../server/start.js";

/** Runs the compiled command line on the store of a folder; what it writes, line by line. */
async function token(folder: string, args: readonly string[]) {
  const { code, out, err } = await runCli(["token", ...args], "", { DATABASE_URL: `file:${join(folder, "store.db")}` });
  const lines = out.split("\n").filter((line) => line !== "");
  return { code, err, said: lines.map((line) => JSON.parse(line)) };
}

test("serve with API=on and nothing else: a token is made, asks, is listed and revoked", async () => {
  const server = await startServer({ API: "on" });
  try {
    const { said } = await token(server.folder, ["create", "sklep", "--name", "ERP"]);
    const [made] = said;
    expect(made).toEqual({
      id: expect.any(String),
      token: expect.stringMatching(/^czw_/),
      tenant: "sklep",
      name: "ERP",
    });
    const ask = () =>
      fetch(`${server.url}/v1/check`, {
        method: "POST",
        headers: { authorization: `Bearer ${made.token}`, "content-type": "application/json" },
        body: '{"id":"1","text":"Faktura w załączniku."}',
      });
    const answer = await ask();
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ id: "1", decision: "not_allowed" }),
    ]);
    const listed = [{ id: made.id, tenant: "sklep", name: "ERP", made: expect.stringMatching(/^20\d\d-/) }];
    expect(await token(server.folder, ["list"])).toEqual({ code: 0, err: "", said: listed });
    expect((await token(server.folder, ["list", "other"])).said).toEqual([]);
    expect((await token(server.folder, ["revoke", made.id])).code).toBe(0);
    expect((await ask()).status).toBe(401);
    expect(await token(server.folder, ["revoke", made.id])).toMatchObject({
      code: 2,
      err: expect.stringContaining("token list"),
    });
    expect(await token(server.folder, ["create", "a b"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("100"),
    });
    expect(server.lines.join("")).not.toContain(made.token.slice(15));
    expect(server.lines.join("")).not.toContain("załączniku");
  } finally {
    await server.end();
  }
});

test("without it there is no such address, and no token is made for a store that is not there", async () => {
  const server = await startServer({
    SLACK_SIGNING_SECRET: "s",
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_API_URL: "http://127.0.0.1:9/api/",
  });
  try {
    expect((await fetch(`${server.url}/v1/check`, { method: "POST" })).status).toBe(404);
  } finally {
    await server.end();
  }
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-none-"));
  expect(await token(folder, ["create", "sklep"])).toMatchObject({ code: 2, said: [] });
  expect(existsSync(join(folder, "store.db"))).toBe(false);
  rmSync(folder, { recursive: true });
});
