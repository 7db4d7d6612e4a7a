import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startApi } from "./start-api.js";

const PAGE = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the client in README works as it stands, and is as short as it says", async () => {
  const code = /```js\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? "";
  expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
  const folder = mkdtempSync(join(tmpdir(), "czy-wolno-client-"));
  const file = join(folder, "check.mjs");
  writeFileSync(file, code);
  const { mayBeSent } = (await import(pathToFileURL(file).href)) as {
    mayBeSent: (message: object, at: { url: string; token: string }) => Promise<object>;
  };
  const api = await startApi();
  try {
    expect(await mayBeSent({ text: "Jaki rozmiar wysłać?" }, api)).toEqual({ send: true });
    expect(await mayBeSent({ text: "Faktura w załączniku.\nJaki rozmiar wysłać?" }, api)).toEqual({
      send: false,
      instead: "Jaki rozmiar wysłać?",
    });
    expect(await mayBeSent({ text: "Paczka została przekazana kurierowi." }, api)).toEqual({
      ask: [expect.stringContaining("śledzenie")],
    });
    expect(await mayBeSent({ text: "" }, api)).toEqual({ ask: ["empty"] });
    await expect(mayBeSent({ text: "a" }, { url: api.url, token: "x" })).rejects.toThrow("token");
  } finally {
    await api.end();
    rmSync(folder, { recursive: true });
  }
});
