import { LEADS, type Subscription } from "../../announce/subscription.js";
import { LANGS } from "../../policy/langs.js";
import { TOPICS } from "../../policy/milestone.js";
import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import type { DialogField } from "../dialog.js";
import { privately, sayPrivately } from "../privately.js";
import { subscriptionFacts } from "../subscription-facts.js";
import { subscriptionToChange } from "../subscription-to-change.js";
import { subscriptionTextsIn } from "../texts/subscription-texts.js";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const RHYTHMS = ["at_once", "weekly"] as const;
/** Where Allegro's sellers are. Another zone that was set stays on offer. */
const ZONES = [
  "Europe/Warsaw",
  "Europe/Prague",
  "Europe/Bratislava",
  "Europe/Budapest",
  "Europe/Berlin",
  "Europe/Vilnius",
  "Europe/Kyiv",
  "Europe/London",
  "Europe/Istanbul",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "America/New_York",
  "UTC",
];

/** The form of a channel's subscription, filled with what it has. */
export async function subscriptionDialog(channel: string, asked: Asked): Promise<Answer> {
  const { chat, lang } = asked;
  const words = subscriptionTextsIn(lang);
  const found = await subscriptionToChange(channel, asked);
  if (found === undefined) return sayPrivately(words.elsewhere, lang);
  const choice = (name: string, label: string, options: Options, value: string | number): DialogField => ({
    field: "choice",
    name,
    label,
    options: options.map(([key, said]) => ({ value: String(key), label: said })),
    value: String(value),
    optional: false,
  });
  const choices = (
    name: string,
    label: string,
    options: Options,
    values: readonly (string | number)[],
  ): DialogField => ({
    field: "choices",
    name,
    label,
    options: options.map(([key, said]) => ({ value: String(key), label: said })),
    values: values.map(String),
  });
  const zones = ZONES.includes(found.zone) ? ZONES : [found.zone, ...ZONES];
  return {
    answer: "dialog",
    lang,
    dialog: {
      id: "subscription",
      title: words.dialog.title,
      submit: words.dialog.submit,
      cancel: words.dialog.cancel,
      carry: channel,
      intro: words.dialog.intro,
      fields: [
        choices(
          "topics",
          chat.subscription.topics,
          TOPICS.map((topic) => [topic, chat.topics[topic]]),
          found.topics,
        ),
        choice(
          "lang",
          chat.subscription.lang,
          LANGS.map((one) => [one, chat.settings.langs[one]]),
          found.lang,
        ),
        choices(
          "leads",
          words.leads,
          LEADS.map((lead) => [lead, words.lead(lead)]),
          found.leads,
        ),
        choice(
          "rhythm",
          words.rhythm,
          RHYTHMS.map((one) => [one, words.rhythms[one]]),
          found.rhythm,
        ),
        choice(
          "hour",
          words.hour,
          HOURS.map((hour) => [hour, `${hour}:00`]),
          found.hour,
        ),
        choice(
          "zone",
          words.zone,
          zones.map((zone) => [zone, zone]),
          found.zone,
        ),
        choices(
          "quiet",
          words.quiet,
          DAYS.map((day) => [day, words.weekdays[day - 1] ?? ""]),
          found.quiet,
        ),
      ],
    },
  };
}

type Options = readonly (readonly [string | number, string])[];

/** Keeps what the form of a subscription came back with. A field that did not come back stays as it was. */
export async function saveSubscription(ask: Extract<Ask, { ask: "save_subscription" }>, asked: Asked): Promise<Answer> {
  const { by, ports, chat, lang } = asked;
  const words = subscriptionTextsIn(lang);
  const found = await subscriptionToChange(ask.channel, asked);
  if (found === undefined) return sayPrivately(words.elsewhere, lang);
  const { wrong, values } = readForm(ask.values, found);
  if (wrong.length > 0) {
    const names = {
      topics: `${chat.subscription.topics} (${words.dialog.oneTopic})`,
      lang: chat.subscription.lang,
      leads: words.leads,
      rhythm: words.rhythm,
      hour: words.hour,
      zone: words.zone,
      quiet: `${words.quiet} (${words.dialog.oneDay})`,
    };
    return sayPrivately(words.dialog.wrong(wrong.map((name) => names[name]).join("; ")), lang);
  }
  const changed: Subscription = { ...found, ...values };
  await ports.subscriptions.put(by.tenant, changed, await ports.subscriptions.address(by.tenant, ask.channel));
  return privately([{ kind: "paragraph", text: words.dialog.saved }, subscriptionFacts(changed, asked)], lang);
}

type Settable = Pick<Subscription, "topics" | "lang" | "leads" | "rhythm" | "hour" | "zone" | "quiet">;

function readForm(values: Readonly<Record<string, unknown>>, { zone }: Subscription) {
  const wrong: (keyof Settable)[] = [];
  const read: { -readonly [Name in keyof Settable]?: Settable[Name] } = {};
  const one = <Name extends keyof Settable>(name: Name, allowed: readonly Settable[Name][]) => {
    if (!(name in values)) return;
    const found = allowed.find((value) => String(value) === String(values[name]));
    if (found === undefined) wrong.push(name);
    else read[name] = found;
  };
  const some = <Item extends string | number>(
    name: keyof Settable,
    allowed: readonly Item[],
    most = allowed.length,
  ) => {
    if (!(name in values)) return undefined;
    const said = Array.isArray(values[name]) ? (values[name] as unknown[]).map(String) : [];
    const found = allowed.filter((value) => said.includes(String(value)));
    if (found.length === new Set(said).size && found.length <= most) return found;
    wrong.push(name);
    return undefined;
  };
  const topics = some("topics", TOPICS);
  if (topics?.length === 0) wrong.push("topics");
  else if (topics !== undefined) read.topics = topics;
  const leads = some("leads", LEADS);
  if (leads !== undefined) read.leads = leads;
  const quiet = some("quiet", DAYS, 6);
  if (quiet !== undefined) read.quiet = quiet;
  one("lang", LANGS);
  one("rhythm", RHYTHMS);
  one("hour", HOURS);
  one("zone", [zone, ...ZONES]);
  return { wrong, values: read };
}
