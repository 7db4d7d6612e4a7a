import type { SentTemplates } from "../audit/sent-files.js";
import type { Message } from "../message/message.js";
import type { Day } from "../policy/day.js";
import type { LANGS } from "../policy/langs.js";
import type { Act } from "../recognise/act.js";
import type { Context } from "../verdict/context.js";
import type { Press } from "./card.js";

/** The languages that the bot speaks. */
export type Lang = (typeof LANGS)[number];

/** Where and by whom something was asked. Ids are the platform's own, never names. */
export interface Asker {
  /** `slack` or `teams`; with `tenant` it separates one customer's data from another's. */
  readonly platform: "slack" | "teams";
  /** Slack: team or enterprise id; Teams: Microsoft Entra tenant id. */
  readonly tenant: string;
  readonly user: string;
  /** The channel, group or personal chat; a direct message has one too. Teams: without `;messageid=`. */
  readonly channel: string;
  readonly place: "channel" | "direct";
  /** The language of the verb or of the client, where it tells one; weaker than what person and channel have set. */
  readonly lang?: Lang;
  /** Where an announcement can be posted later; kept with a subscription, opaque to the core. */
  readonly address: unknown;
}

/** What a person wants of the bot, whatever the platform and however it was said. */
export type Ask = { readonly by: Asker } & (
  | {
      readonly ask: "check";
      readonly messages: readonly Message[];
      readonly context: Context;
      readonly asOf?: Day;
      readonly link?: string;
    }
  | ({
      readonly ask: "audit";
      readonly asOf?: Day;
      /** The platform asks first whether a file is wanted: the report waits in the open card for `audit_report`. */
      readonly reportLater?: boolean;
    } & SentTemplates)
  | { readonly ask: "audit_report"; readonly card: string }
  | { readonly ask: "open_check" }
  | { readonly ask: "press"; readonly card: string; readonly press: Press }
  | { readonly ask: "subscribe"; readonly topics: readonly string[] }
  | { readonly ask: "unsubscribe" }
  | { readonly ask: "list" }
  | { readonly ask: "settings" }
  | {
      readonly ask: "save_settings";
      readonly scope: "tenant" | "channel" | "person";
      readonly values: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ask: "save_subscription";
      readonly channel: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ask: "save_milestone";
      readonly draft: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly ask: "timeline" }
  | { readonly ask: "rules"; readonly act?: Act }
  | { readonly ask: "why"; readonly receipt: string }
  | { readonly ask: "feedback"; readonly text: string }
  | {
      readonly ask: "save_feedback";
      readonly card: string;
      readonly reason: string;
      readonly comment: string;
      readonly keepText: boolean;
    }
  | { readonly ask: "help" }
  | { readonly ask: "misspelt"; readonly typed: string; readonly meant: string }
);
