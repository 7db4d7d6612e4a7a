import { MARKETPLACES, MEDIA } from "../../verdict/context.js";
import type { Answer } from "../answer-shape.js";
import type { Asked } from "../asked.js";
import type { Button, Card, Fact, SettingsScope } from "../card.js";
import { carrierName } from "../carrier-name.js";
import type { DialogField } from "../dialog.js";
import { privately } from "../privately.js";
import type { Settings } from "../settings.js";
import type { ChatTexts } from "../texts/chat-pl.js";
import { subscriptionTextsIn } from "../texts/subscription-texts.js";

/** What a choice comes back with that is not to be set in this scope; an empty value is nothing a form can hold. */
export const UNSET = "unset";
/** No more carriers are offered: a list of more is nothing that a form can hold. */
const MOST_CARRIERS = 100;

const SCOPES: readonly SettingsScope[] = ["person", "channel", "tenant"];

/** What is set here and by whom, with a button for the form of each scope, and for that of the channel's subscription. */
export async function settings(asked: Asked): Promise<Answer> {
  const { by, ports, chat, lang } = asked;
  const { settings: words } = chat;
  const subscription = await ports.subscriptions.find(by.tenant, by.channel);
  const announcements: Button = {
    label: subscriptionTextsIn(lang).settings,
    press: { does: "subscription_settings", channel: by.channel },
  };
  return privately(
    [
      { kind: "heading", text: words.title },
      { kind: "paragraph", text: words.intro },
      ...settingsShown(asked),
      ...(subscription === undefined ? [] : [{ kind: "buttons", buttons: [announcements] } as const]),
    ],
    lang,
  );
}

/** The settings as facts, each with the scope that it comes from, and the buttons to change them. */
export function settingsShown({ settings: here, by, chat }: Asked): Card {
  const { settings: words } = chat;
  const facts = (Object.keys(words.names) as (keyof Settings)[]).map((name): Fact => {
    const scope = SCOPES.find((one) => here.of[one][name] !== undefined);
    const said = scope === undefined ? undefined : shownValue(name, here.of[scope], words);
    const value = scope === undefined || said === undefined ? words.unset : `${said} (${words.scopes[scope]})`;
    return { name: words.names[name], value };
  });
  const buttons = SCOPES.filter((scope) => scope !== "channel" || by.place === "channel").map(
    (scope): Button => ({ label: words.buttons[scope], press: { does: "settings", scope } }),
  );
  return [
    { kind: "facts", facts },
    { kind: "buttons", buttons },
  ];
}

function shownValue(name: keyof Settings, set: Settings, words: ChatTexts["settings"]): string | undefined {
  switch (name) {
    case "lang":
      return set.lang && words.langs[set.lang];
    case "marketplace":
      return set.marketplace && words.marketplaces[set.marketplace];
    case "carriers":
      return set.carriers?.map((id) => carrierName(id) ?? words.ownTransport).join(", ");
    case "tracking_visible":
      return set.tracking_visible === undefined ? undefined : set.tracking_visible ? words.yes : words.no;
    case "medium":
      return set.medium && words.media[set.medium];
    case "invoices":
      return set.invoices && words.invoices[set.invoices];
    case "reading":
      return set.reading && words.readings[set.reading];
  }
}

/** The form of one scope's settings, filled with what that scope has set itself. */
export function settingsDialog(scope: SettingsScope, { settings: here, ports, chat, lang }: Asked): Answer {
  const { settings: words } = chat;
  const set = here.of[scope];
  const choice = (
    name: keyof Settings,
    labels: Readonly<Record<string, string>>,
    value: string | undefined,
  ): DialogField => ({
    field: "choice",
    name,
    label: words.names[name],
    options: [
      { value: UNSET, label: words.inherit },
      ...Object.entries(labels).map(([key, label]) => ({ value: key, label })),
    ],
    value: value ?? UNSET,
    optional: true,
  });
  const chosen = set.carriers ?? [];
  const offered = ports
    .checker()
    .policy.carriers.filter(
      ({ id, names, integrated }) => names.length > 0 || integrated === false || chosen.includes(id),
    )
    .slice(0, MOST_CARRIERS);
  const visible = set.tracking_visible;
  return {
    answer: "dialog",
    lang,
    dialog: {
      id: "settings",
      title: words.dialog[scope],
      submit: words.submit,
      cancel: words.cancel,
      carry: scope,
      fields: [
        choice("lang", words.langs, set.lang),
        choice("marketplace", pick(words.marketplaces, MARKETPLACES), set.marketplace),
        {
          field: "choices",
          name: "carriers",
          label: words.names.carriers,
          options: offered.map(({ id }) => ({ value: id, label: carrierName(id) ?? words.ownTransport })),
          values: chosen.filter((id) => offered.some((one) => one.id === id)),
        },
        choice(
          "tracking_visible",
          { yes: words.yes, no: words.no },
          visible === undefined ? undefined : visible ? "yes" : "no",
        ),
        choice("medium", pick(words.media, MEDIA), set.medium),
        choice("invoices", words.invoices, set.invoices),
        choice("reading", words.readings, set.reading),
      ],
    },
  };
}

/** The labels in the order of the values that they name. */
function pick<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  values: readonly Value[],
): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, labels[value]]));
}
