import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { manifestSlack } from "../../adapters/main/manifest-slack.js";
import { EVENTS, OPTIONAL_SCOPES, SCOPES, SHORTCUT, SLASH_COMMAND } from "../../adapters/slack/names.js";
import { VERB_WORDS } from "../../src/chat/verbs.js";

const text = (min: number, max: number) => z.string().min(min).max(max);
const address = z.string().regex(/^https:\/\//);
/** What Slack's schema for manifests says of the parts used here; unknown keys are refused. */
const manifest = z.strictObject({
  display_information: z.strictObject({
    name: text(1, 35),
    description: text(1, 140),
    long_description: text(175, 4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: text(1, 80).regex(/^[a-z0-9._-]+$/), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(2, 32).regex(/^\//),
          url: address.max(3000).optional(),
          description: text(1, 2000),
          usage_hint: text(1, 1000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(1, 24),
          type: z.enum(["message", "global"]),
          callback_id: text(1, 255),
          description: text(1, 150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(address).max(1000).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});
/** Slack's own names, so that a slip of the pen is found; each is there because something here needs it. */
const KNOWN_SCOPES = [
  "app_mentions:read",
  "chat:write",
  "chat:write.public",
  "commands",
  "files:read",
  "files:write",
  "im:history",
];
const KNOWN_EVENTS = ["app_mention", "app_uninstalled", "message.im", "team_access_revoked", "tokens_revoked"];
const URL_BASE = "https://wolno.example";

const made = (mode: "token" | "oauth" | "socket") =>
  manifest.parse(parse(manifestSlack(mode === "socket" ? { mode } : { mode, url: URL_BASE })));

describe("the manifest", () => {
  test.each(["token", "oauth", "socket"] as const)(
    "%s: Slack takes it, and it names what the code listens to",
    (mode) => {
      const { features, oauth_config, settings } = made(mode);
      expect(features.slash_commands.map(({ command }) => command)).toEqual([SLASH_COMMAND]);
      expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([SHORTCUT]);
      expect([...oauth_config.scopes.bot].sort()).toEqual([...SCOPES].sort());
      expect([...oauth_config.scopes.bot_optional].sort()).toEqual([...OPTIONAL_SCOPES].sort());
      expect([...oauth_config.scopes.bot, ...oauth_config.scopes.bot_optional].sort()).toEqual(KNOWN_SCOPES);
      expect([...settings.event_subscriptions.bot_events].sort()).toEqual([...EVENTS].sort());
      expect([...EVENTS].sort()).toEqual(KNOWN_EVENTS);
      const hinted = features.slash_commands[0]?.usage_hint ?? "";
      const words = Object.values(VERB_WORDS).flatMap(({ pl, en }) => [...pl, ...en]) as string[];
      for (const word of hinted.split(" | ").slice(1)) expect(words).toContain(word);
    },
  );

  test.each([
    ["token", { rotation: false, org: false, socket: false, redirects: undefined, url: `${URL_BASE}/slack/events` }],
    [
      "oauth",
      {
        rotation: true,
        org: true,
        socket: false,
        redirects: [`${URL_BASE}/slack/oauth_redirect`],
        url: `${URL_BASE}/slack/events`,
      },
    ],
    ["socket", { rotation: false, org: false, socket: true, redirects: undefined, url: undefined }],
  ] as const)("%s has what its mode needs and no more", (mode, expected) => {
    const { features, oauth_config, settings } = made(mode);
    expect({
      rotation: settings.token_rotation_enabled,
      org: settings.org_deploy_enabled,
      socket: settings.socket_mode_enabled,
      redirects: oauth_config.redirect_urls,
      url: settings.event_subscriptions.request_url,
    }).toEqual(expected);
    expect(settings.interactivity.request_url).toBe(expected.url);
    expect(features.slash_commands[0]?.url).toBe(expected.url);
    expect(manifestSlack(mode === "socket" ? { mode } : { mode, url: URL_BASE })).not.toContain("{url}");
  });

  test.each([
    undefined,
    "",
    "wolno.example",
    "http://wolno.example",
    "https://wolno.example/path",
    "https://wolno.example/?x",
  ])("refuses the address %j", (url) => {
    expect(() => manifestSlack({ mode: "token", ...(url === undefined ? {} : { url }) })).toThrow(/Expected https/);
  });
});
