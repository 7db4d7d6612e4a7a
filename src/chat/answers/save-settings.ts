import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import { type Asked, inLang } from "../asked.js";
import { privately, sayPrivately } from "../privately.js";
import { type Settings, settingsSchema } from "../settings.js";
import { languageOf, settingsHere, settingsId } from "../settings-here.js";
import { settingsShown, UNSET } from "./settings.js";

const NAMES = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/** Keeps what a form of settings came back with. A field that did not come back stays as it was. */
export async function saveSettings(ask: Extract<Ask, { ask: "save_settings" }>, asked: Asked): Promise<Answer> {
  const { by, ports, chat, settings } = asked;
  const read = readSettings(ask.values, settings.of[ask.scope], knownCarriers(asked));
  if ("wrong" in read) {
    return sayPrivately(
      chat.settings.wrong(read.wrong.map((name) => chat.settings.names[name]).join("; ")),
      asked.lang,
    );
  }
  await ports.settings.write(by.tenant, ask.scope, settingsId(ask.scope, by), read.settings, by.user);
  const now = { ...asked, settings: await settingsHere(by, ports) };
  // The language itself may just have been chosen.
  const here = inLang(now, languageOf(now.settings, by, undefined, ports));
  return privately([{ kind: "paragraph", text: here.chat.settings.saved }, ...settingsShown(here)], here.lang);
}

function readSettings(
  values: Readonly<Record<string, unknown>>,
  before: Settings,
  carriers: ReadonlySet<string>,
): { settings: Settings } | { wrong: (keyof Settings)[] } {
  const settings: Record<string, unknown> = { ...before };
  const wrong: (keyof Settings)[] = [];
  for (const name of NAMES) {
    if (!(name in values)) continue;
    const value = plainValue(name, values[name]);
    delete settings[name];
    if (value === undefined) continue;
    const fits = settingsSchema.shape[name].safeParse(value).success;
    if (!fits || (Array.isArray(value) && !value.every((id) => carriers.has(id)))) wrong.push(name);
    else settings[name] = value;
  }
  return wrong.length > 0 ? { wrong } : { settings: settings as Settings };
}

/** A form's value as a setting has it: undefined where nothing is chosen, "yes" and "no" as what they mean. */
function plainValue(name: keyof Settings, value: unknown): unknown {
  if (value === undefined || value === null || value === "" || value === UNSET) return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (name === "tracking_visible" && (value === "yes" || value === "no")) return value === "yes";
  return value;
}

function knownCarriers({ ports }: Asked): ReadonlySet<string> {
  return new Set(ports.checker().policy.carriers.map(({ id }) => id));
}
