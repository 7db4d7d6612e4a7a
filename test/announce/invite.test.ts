import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("whoever is told to invite the bot is told the name that it has in Slack", () => {
  const manifest = parse(readFileSync(`${root}/manifests/slack/manifest.yaml`, "utf8")) as {
    features: { bot_user: { display_name: string } };
  };
  const within = (folder: string) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
  const files = [...["src", "adapters", "docs"].flatMap(within), "README.md"].filter((file) => /\.(ts|md)$/.test(file));
  const named = files.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(/\/invite @([\w-]+)/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(new Set(named)).toEqual(new Set([manifest.features.bot_user.display_name]));
});
