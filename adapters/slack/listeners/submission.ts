import { askFromDialog } from "../../../src/chat/ask-from-dialog.js";
import type { Dialog } from "../../../src/chat/dialog.js";
import { askerOf } from "../asker-of.js";
import { readCarriedTalk } from "../carry-talk.js";
import { viewValues } from "../in/view-values.js";
import { TICK } from "../out/dialog-to-view.js";
import { tenantOf } from "../tenant-of.js";
import type { Listener } from "./listener.js";

/** A form was filled in and sent. What is wrong in it is said in it; else it closes and the answer appears where it was opened. */
export const listenToSubmission: Listener = (app, { converse, log }) => {
  app.view(
    { type: "view_submission", callback_id: /^dialog:(?:check|settings|feedback|subscription|milestone)$/ },
    async ({ ack, body, view }) => {
      const tenant = tenantOf(body as never);
      const carried = readCarriedTalk(view.private_metadata);
      if (tenant === undefined || carried === undefined) {
        await ack();
        log.warn({}, "slack: a form came back without what it carried");
        return;
      }
      const { carry, lang, channel, place, thread, url } = carried;
      const by = { ...askerOf(tenant, channel, body.user.id), place };
      const id = view.callback_id.slice("dialog:".length) as Dialog["id"];
      const read = askFromDialog(id, carry, viewValues(view.state.values as never, TICK), by, lang);
      if ("problems" in read) {
        await ack({ response_action: "errors", errors: { ...read.problems } });
        return;
      }
      await ack();
      const trigger = (body as { trigger_id?: string }).trigger_id;
      await converse.ask(read.ask, {
        by,
        ...(url === undefined ? {} : { responseUrl: url }),
        ...(trigger === undefined ? {} : { trigger }),
        ...(thread === undefined ? {} : { thread }),
      });
    },
  );
};
