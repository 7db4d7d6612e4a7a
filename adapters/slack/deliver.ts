import type { Answer } from "../../src/chat/answer-shape.js";
import type { Lang } from "../../src/chat/ask.js";
import type { Card, Press } from "../../src/chat/card.js";
import type { Dialog } from "../../src/chat/dialog.js";
import { VERB_WORDS } from "../../src/chat/verbs.js";
import { wordsIn } from "../../src/policy/words-in.js";
import { callProblem } from "./call-problem.js";
import { carryTalk } from "./carry-talk.js";
import { cardView, dialogToView, type View } from "./out/dialog-to-view.js";
import { type SlackOut, slackMessage } from "./out/message.js";
import type { Post } from "./post.js";
import type { Respond } from "./respond.js";
import type { SendFile } from "./send-file.js";
import type { Log } from "./slack-ports.js";
import { SLACK_WORDS } from "./slack-words.js";
import type { Talk } from "./talk.js";
import type { Tokens } from "./tokens.js";
import type { WebApi } from "./web-api.js";

/** Says an answer where it belongs. Never throws because of Slack; what did not arrive is logged by its code. */
export type Deliver = (answer: Answer, talk: Talk) => Promise<void>;

/** What answering takes. */
export interface DeliverParts {
  readonly tokens: Tokens;
  readonly api: WebApi;
  readonly post: Post;
  readonly respond: Respond;
  readonly sendFile: SendFile;
  readonly log: Log;
}

/**
 * Answers by what Slack gives for it: the `response_url` first, since it works where the bot is no member; else a message in
 * a personal chat, or one that only the asker sees in a channel. A post that may have arrived is not made a second time.
 */
export function createDeliver({ tokens, api, post, respond, sendFile, log }: DeliverParts): Deliver {
  const report = (tenant: string, what: string, code: string) =>
    log.warn({ tenant, code }, `slack: ${what} did not arrive`);

  const toAsker = async (talk: Talk, card: Card, lang: Lang, id?: string): Promise<void> => {
    const out = slackMessage(card, lang, id);
    const inThread = talk.thread === undefined ? {} : { thread_ts: talk.thread };
    if (talk.responseUrl !== undefined) {
      const said = { ...out, ...inThread, response_type: "ephemeral", replace_original: false };
      const became = await respond(talk.responseUrl, said);
      if (became === "sent") return;
      report(talk.by.tenant, "an answer", became);
      if (became === "unknown") return;
    }
    const { tenant, channel, user, place } = talk.by;
    if (place === "direct") return posted(tenant, channel, out, talk.thread);
    if (!(await whispered(talk, out))) await posted(tenant, user, out, undefined);
  };

  /** Only for the asker's eyes; false where the bot is not in the channel. In a thread only where there is one already. */
  const whispered = async ({ by, thread }: Talk, out: SlackOut): Promise<boolean> => {
    const access = await tokens(by.tenant);
    if (access === undefined) return true;
    try {
      await api(access.token).chat.postEphemeral({
        channel: by.channel,
        user: by.user,
        text: out.text,
        blocks: out.blocks as never,
        parse: "none",
        link_names: false,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      return true;
    } catch (error) {
      const { means, code } = callProblem(error);
      report(by.tenant, "an answer", code);
      return means !== "channel_closed";
    }
  };

  const posted = async (tenant: string, channel: string, out: SlackOut, thread: string | undefined): Promise<void> => {
    const access = await tokens(tenant);
    if (access === undefined) return report(tenant, "an answer", "not_installed");
    try {
      const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }) };
      await api(access.token).chat.postMessage({ ...out, ...where } as never);
    } catch (error) {
      report(tenant, "an answer", callProblem(error).code);
    }
  };

  /** For everybody in the channel. */
  const toAll = async (talk: Talk, card: Card, lang: Lang, id?: string): Promise<void> => {
    const out = slackMessage(card, lang, id);
    if (talk.responseUrl !== undefined) {
      const inThread = talk.thread === undefined ? {} : { thread_ts: talk.thread };
      const said = { ...out, ...inThread, response_type: "in_channel", replace_original: false };
      const became = await respond(talk.responseUrl, said);
      if (became !== "used_up") return became === "sent" ? undefined : report(talk.by.tenant, "a post", became);
    }
    const { tenant, channel } = talk.by;
    const address = { tenant, channel, ...(talk.thread === undefined ? {} : { thread: talk.thread }) };
    const result = await post.post(address, card, lang);
    if (result.sent) return;
    report(tenant, "a post", result.code);
    await toAsker(talk, [{ kind: "paragraph", text: wordsIn(SLACK_WORDS.notShared, lang) }], lang);
  };

  const inPlace = async (talk: Talk, card: Card, lang: Lang, id?: string): Promise<void> => {
    const out = slackMessage(card, lang, id);
    if (talk.responseUrl !== undefined) {
      const became = await respond(talk.responseUrl, { ...out, replace_original: true });
      if (became === "sent") return;
      report(talk.by.tenant, "a change", became);
      if (became === "unknown") return;
    }
    const access = talk.pressed === undefined ? undefined : await tokens(talk.by.tenant);
    if (talk.pressed === undefined || access === undefined) return toAsker(withoutUrl(talk), card, lang, id);
    try {
      await api(access.token).chat.update({ ...talk.pressed, text: out.text, blocks: out.blocks as never });
    } catch (error) {
      report(talk.by.tenant, "a change", callProblem(error).code);
    }
  };

  /** Into the modal that was opened to wait in. False where it is gone: the person closed it. */
  const inModal = async ({ by, modal }: Talk, view: View): Promise<boolean> => {
    const access = modal === undefined ? undefined : await tokens(by.tenant);
    if (modal === undefined || access === undefined) return false;
    try {
      await api(access.token).views.update({ view_id: modal, view: view as never });
      return true;
    } catch (error) {
      report(by.tenant, "a form", callProblem(error).code);
      return false;
    }
  };

  const form = async (answer: Extract<Answer, { answer: "dialog" }>, talk: Talk): Promise<void> => {
    const { dialog, lang } = answer;
    const view = dialogToView(dialog, lang, carryTalk(dialog.carry, lang, talk));
    if (talk.modal !== undefined) {
      await inModal(talk, view);
      return;
    }
    const access = await tokens(talk.by.tenant);
    if (talk.trigger === undefined || access === undefined) {
      // A typed message opens nothing; a button under it does.
      return toAsker(
        talk,
        [{ kind: "buttons", buttons: [{ label: dialog.title, press: leadsTo(dialog, lang) }] }],
        lang,
      );
    }
    try {
      await api(access.token).views.open({ trigger_id: talk.trigger, view: view as never });
    } catch (error) {
      report(talk.by.tenant, "a form", callProblem(error).code);
      const { trigger: _used, ...rest } = talk;
      await form(answer, rest);
    }
  };

  /** What goes with a card as a file; where it cannot be sent, how to get it. */
  const file = async ({ file: what, lang }: Extract<Answer, { answer: "card" }>, talk: Talk): Promise<void> => {
    const became = what === undefined ? "sent" : await sendFile(what, talk);
    if (became === "sent") return;
    const words = became === "not_granted" ? SLACK_WORDS.reportNotGranted : SLACK_WORDS.reportFailed;
    await toAsker(talk, [{ kind: "paragraph", text: wordsIn(words, lang) }], lang);
  };

  const deliver: Deliver = async (answer, talk) => {
    switch (answer.answer) {
      case "none":
        return;
      case "dialog":
        return form(answer, talk);
      case "confirm": {
        const { tenant, channel } = talk.by;
        const result = await post.post({ tenant, channel }, answer.card, answer.lang);
        if (!result.sent) report(tenant, "a confirmation", result.code);
        return deliver(await answer.after(result.sent), talk);
      }
      case "card": {
        if (talk.modal !== undefined && (await inModal(talk, cardView(answer.card, answer.lang, answer.id)))) return;
        const how = { private: toAsker, public: toAll, share: toAll, replace: inPlace }[answer.shown];
        await how(talk, answer.card, answer.lang, answer.id);
        return file(answer, talk);
      }
    }
  };
  return deliver;
}

function withoutUrl({ responseUrl: _used, ...talk }: Talk): Talk {
  return talk;
}

/** What a button does that opens the form again: what the person would have typed, where there is a word for it. */
function leadsTo({ id, carry }: Dialog, lang: Lang): Press {
  if (id === "milestone") return { does: "review", draft: carry, decision: "edit" };
  return { does: "say", text: VERB_WORDS[id === "subscription" ? "list" : id][lang][0] };
}
