import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AppManifestUtils } from "@microsoft/app-manifest";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { manifestTeams, teamsManifest } from "../../adapters/main/manifest-teams.js";
import { MESSAGE_ACTION } from "../../adapters/teams/commands.js";
import { zip } from "../../adapters/teams/zip.js";
import { drawIcons } from "../../manifests/teams/draw-icons.js";
import { askFromText } from "../../src/chat/ask-from-text.js";
import { VERB_WORDS } from "../../src/chat/verbs.js";
import { LANGS } from "../../src/policy/langs.js";
import { APP_ID } from "./fake-teams.js";
import { fixture, type Raw } from "./open-teams.js";
import { readZip } from "./read-zip.js";

const LOCALIZATION = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest")),
  "json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json",
);
const options = { appId: APP_ID.toUpperCase(), url: "https://wolno.example" };
const manifest: Raw = JSON.parse(teamsManifest(options));
const translation = (lang: string): Raw =>
  JSON.parse(readFileSync(new URL(`../../manifests/teams/${lang}.json`, import.meta.url), "utf8"));

describe("the manifest", () => {
  test("is valid by Microsoft's own schema, and by the newest that their package knows", async () => {
    const before = globalThis.fetch;
    // The schema lies in the package; asking the network for it would make this test prove nothing offline.
    globalThis.fetch = () => Promise.reject(new Error("no network in this test"));
    try {
      expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
      const broken = await AppManifestUtils.validateAgainstSchema({ ...manifest, accentColor: "green" });
      expect(broken.length).toBeGreaterThan(0);
    } finally {
      globalThis.fetch = before;
    }
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(manifest.manifestVersion).toBe("1.30");
  });

  test("has its placeholders filled", () => {
    expect(JSON.stringify(manifest)).not.toMatch(/\{\w+\}/);
    expect([manifest.id, manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual([
      APP_ID,
      APP_ID,
      APP_ID,
    ]);
    expect(manifest.developer.websiteUrl).toBe("https://wolno.example/");
  });

  test("asks for no permission: files in the personal chat alone, no messages without a mention", () => {
    expect(manifest.bots[0].supportsFiles).toBe(true);
    for (const key of ["permissions", "webApplicationInfo", "authorization", "devicePermissions"]) {
      expect(manifest[key]).toBeUndefined();
    }
  });

  test("offers every verb of the code in every scope, and nothing else", () => {
    const lists = manifest.bots[0].commandLists;
    expect(lists.flatMap(({ scopes }: Raw) => scopes).sort()).toEqual(["groupChat", "personal", "team"]);
    for (const { commands } of lists) {
      expect(commands.map(({ title }: Raw) => title).sort()).toEqual(Object.keys(VERB_WORDS).sort());
    }
  });

  test("knows the message action that the code answers", () => {
    const [action, ...more] = manifest.composeExtensions[0].commands;
    expect(more).toEqual([]);
    expect(action).toMatchObject({ id: MESSAGE_ACTION, type: "action", context: ["message"], fetchTask: true });
    expect(fixture("message-action").activity.value.commandId).toBe(MESSAGE_ACTION);
  });
});

describe.each(LANGS)("the translation %s", (lang) => {
  const words = translation(lang);

  test("has all the texts of the manifest", () => {
    const expected = ["name.short", "name.full", "description.short", "description.full"];
    manifest.bots[0].commandLists.forEach(({ commands }: Raw, list: number) => {
      commands.forEach((_command: Raw, index: number) => {
        for (const part of ["title", "description"]) {
          expected.push(`bots[0].commandLists[${list}].commands[${index}].${part}`);
        }
      });
    });
    expected.push("composeExtensions[0].commands[0].title", "composeExtensions[0].commands[0].description");
    expect(
      Object.keys(words)
        .filter((key) => key !== "$schema")
        .sort(),
    ).toEqual(expected.sort());
    expect(words["name.short"].length).toBeLessThanOrEqual(30);
    expect(words["description.short"].length).toBeLessThanOrEqual(80);
  });

  test("is valid by the schema of translations", () => {
    const schema = JSON.parse(readFileSync(LOCALIZATION, "utf8"));
    const { $schema: _draft, id: _id, ...rules } = schema;
    // A pattern of the schema has a lone bracket, which the strict kind of regular expression refuses.
    const valid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(rules);
    expect([valid(words), valid.errors]).toEqual([true, null]);
    expect(valid({ ...words, "bots[7].title": "x" })).toBe(false);
  });

  test("has titles that the bot understands when they are typed", () => {
    manifest.bots[0].commandLists.forEach(({ commands }: Raw, list: number) => {
      commands.forEach(({ title }: Raw, index: number) => {
        const typed = words[`bots[0].commandLists[${list}].commands[${index}].title`] as string;
        const said = askFromText(title === "why" ? `${typed} ABCD2345` : typed, fixture("help").by);
        expect([typed, said.ask]).toEqual([typed, title === "check" ? "open_check" : title]);
      });
    });
  });

  test("is named in the manifest", () => {
    const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
    const files = [
      [defaultLanguageTag, defaultLanguageFile],
      ...additionalLanguages.map((one: Raw) => [one.languageTag, one.file]),
    ];
    expect(files).toContainEqual([lang, `${lang}.json`]);
  });
});

describe("the package to upload", () => {
  const files = readZip(manifestTeams(options));

  test("holds everything that the manifest names, and nothing else", () => {
    expect([...files.keys()].sort()).toEqual(
      ["color.png", "manifest.json", "outline.png", ...LANGS.map((lang) => `${lang}.json`)].sort(),
    );
    expect(JSON.parse(files.get("manifest.json")?.toString("utf8") ?? "")).toEqual(manifest);
  });

  test("is the same each time", () => {
    expect(Buffer.from(manifestTeams(options)).equals(Buffer.from(manifestTeams(options)))).toBe(true);
  });

  test.each([
    ["color.png", 192],
    ["outline.png", 32],
  ] as const)("has %s of %i pixels, as the script draws it", (name, size) => {
    const png = files.get(name) as Buffer;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const { color, outline } = drawIcons();
    expect(png.equals(name === "color.png" ? color : outline)).toBe(true);
  });

  test.each([
    [{ appId: "my-app", url: "https://wolno.example" }, "my-app"],
    [{ appId: APP_ID, url: "http://wolno.example" }, "http://wolno.example"],
    [{ appId: APP_ID, url: "wolno" }, "wolno"],
  ])("is not made from %o, and says why", (wrong, named) => {
    expect(() => manifestTeams(wrong)).toThrow(named);
  });
});

test("an archive is read by another program: empty files, long ones, folders", () => {
  const long = Buffer.alloc(70_000, "ab");
  const read = readZip(
    zip([
      { name: "a.txt", bytes: Buffer.alloc(0) },
      { name: "b/c.bin", bytes: long },
    ]),
  );
  expect([...read].map(([name, bytes]) => [name, bytes.length])).toEqual([
    ["a.txt", 0],
    ["b/c.bin", 70_000],
  ]);
  expect(read.get("b/c.bin")?.equals(long)).toBe(true);
});
