import type { Asker, Lang } from "./ask.js";
import type { SettingsScope } from "./card.js";
import type { Ports } from "./ports.js";
import type { Settings } from "./settings.js";

/** The settings that hold where something is asked: each scope's own, and what they come to together. */
export interface SettingsHere {
  readonly of: Readonly<Record<SettingsScope, Settings>>;
  /** The person's over the channel's over the workspace's. */
  readonly merged: Settings;
}

/** Whose the settings of a scope are: the id they are kept under. */
export function settingsId(scope: SettingsScope, by: Asker): string {
  return { tenant: by.tenant, channel: by.channel, person: by.user }[scope];
}

/** Reads what workspace, channel and person have set. */
export async function settingsHere(by: Asker, { settings }: Pick<Ports, "settings">): Promise<SettingsHere> {
  const read = (scope: SettingsScope) => settings.read(by.tenant, scope, settingsId(scope, by));
  const [tenant, channel, person] = await Promise.all([read("tenant"), read("channel"), read("person")]);
  return { of: { tenant, channel, person }, merged: { ...given(tenant), ...given(channel), ...given(person) } };
}

/**
 * The language to answer in: the person's own, else the channel's, else that of the verb or client, else the text's, else
 * the workspace's, else the installation's.
 */
export function languageOf({ of }: SettingsHere, by: Asker, text: Lang | undefined, ports: Ports): Lang {
  return of.person.lang ?? of.channel.lang ?? by.lang ?? text ?? of.tenant.lang ?? ports.defaultLang;
}

/** What is set: a key without a value must not hide what a weaker scope says. */
function given(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
