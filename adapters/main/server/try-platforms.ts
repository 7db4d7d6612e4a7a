import { z } from "zod";
import type { Asker, Lang } from "../../../src/chat/ask.js";
import { askFromDialog, type DialogRead } from "../../../src/chat/ask-from-dialog.js";
import type { Dialog } from "../../../src/chat/dialog.js";
import { carryTalk, readCarriedTalk } from "../../slack/carry-talk.js";
import { type ViewState, viewValues } from "../../slack/in/view-values.js";
import { cardToBlocks } from "../../slack/out/card-to-blocks.js";
import { dialogToView, TICK } from "../../slack/out/dialog-to-view.js";
import { readPressValue } from "../../slack/out/press-value.js";
import { carry, readCarried } from "../../teams/carried.js";
import type { Activity } from "../../teams/in/activity.js";
import { renderCard } from "../../teams/out/render-card.js";
import { renderDialog } from "../../teams/out/render-dialog.js";
import { askOfData } from "../../teams/turns/ask-of-data.js";
import type { TryPorts } from "../../try/try-ports.js";

/** What Slack and Teams make of cards and forms, and what their buttons and forms send, without their SDKs. */
export const tryPlatforms: TryPorts["platforms"] = {
  slack: {
    card: cardToBlocks,
    dialog: (dialog, lang, by) => dialogToView(dialog, lang, carryTalk(dialog.carry, lang, { by })),
    read: readSlack,
  },
  teams: {
    card: (card, lang, id) => renderCard(card, { lang, in: "chat", id }),
    dialog: renderDialog,
    read: (payload, by, lang) => {
      const read = askOfData(activityOf(by), payload, lang);
      return read !== undefined && "again" in read ? { problems: read.problems } : read;
    },
  },
};

const chosen = z.looseObject({ value: z.string() });
const input = z.looseObject({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).optional(),
  selected_date: z.string().nullish(),
});
/** Of `block_actions` the button's value; of `view_submission` the view. */
const slackPayload = z.union([
  z.strictObject({ value: z.string() }),
  z.strictObject({
    callback_id: z.templateLiteral(["dialog:", z.enum(["check", "settings", "feedback", "subscription", "milestone"])]),
    private_metadata: z.string(),
    state: z.strictObject({ values: z.record(z.string(), z.record(z.string(), input)) }),
  }),
]);

function readSlack(payload: unknown, by: Asker, lang: Lang): DialogRead | undefined {
  const read = slackPayload.safeParse(payload);
  if (!read.success) return undefined;
  if ("value" in read.data) {
    const pressed = readPressValue(read.data.value);
    // Slack vouches for what its buttons carry; a page does not, so it is read as strictly as Teams' are.
    const strict = pressed && readCarried(carry({ is: "press", ...pressed }));
    return strict?.carried.is === "press"
      ? { ask: { by, ask: "press", card: strict.carried.card, press: strict.carried.press } }
      : undefined;
  }
  const { callback_id, private_metadata, state } = read.data;
  const carried = readCarriedTalk(private_metadata);
  if (carried === undefined) return undefined;
  const id = callback_id.slice("dialog:".length) as Dialog["id"];
  return askFromDialog(id, carried.carry, viewValues(state.values as ViewState, TICK), by, lang);
}

/** As much of an activity as tells who asks. */
function activityOf({ tenant, user, channel }: Asker): Activity {
  return {
    type: "invoke",
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    from: { id: user },
    recipient: { id: "bot" },
    conversation: { id: channel, conversationType: "channel", tenantId: tenant },
  };
}
