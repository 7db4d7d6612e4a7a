import type { Answer } from "../../../src/chat/answer-shape.js";
import type { Ask, Lang } from "../../../src/chat/ask.js";
import { wordsIn } from "../../../src/policy/words-in.js";
import type { Step, Turn, Turns } from "../bot.js";
import type { Activity } from "../in/activity.js";
import { askerOf } from "../in/asker.js";
import { changeOf } from "../in/change-of.js";
import { downloadsOf, isOutOfReach } from "../in/downloads.js";
import { readPayload } from "../in/read-payload.js";
import { namesInAnswer } from "../names-on-card.js";
import type { TeamsChange } from "../teams-change.js";
import type { TeamsConfig } from "../teams-config.js";
import type { TeamsLog } from "../teams-log.js";
import { teamsTexts } from "../teams-texts.js";
import { isAllowed } from "./allowed.js";
import { askOfData } from "./ask-of-data.js";
import { askOfMessage } from "./ask-of-message.js";
import { type FileAccess, fetchFiles } from "./fetch-files.js";
import { formAgain } from "./form-again.js";
import { inTime } from "./in-time.js";
import { pressed } from "./pressed.js";
import { putFile, readAccepted } from "./put-file.js";
import { say } from "./say.js";
import { stepOf } from "./step-of.js";

/** What the turns need of the rest of the program. */
export interface TurnsNeed {
  readonly answer: (ask: Ask) => Promise<Answer>;
  readonly config: TeamsConfig;
  readonly events: { once(key: string): Promise<boolean> };
  readonly changed: (change: TeamsChange) => Promise<void>;
  readonly log: TeamsLog;
  readonly defaultLang: Lang;
  readonly files: FileAccess;
  /** Work that goes on after its turn, with the ways to answer then. */
  readonly later: (activity: Activity, work: (turn: Turn) => Promise<void>) => void;
}

/** Teams waits this long for the answer to a message before it delivers it again, ms; an invoke is given less. */
const MESSAGE_MS = 14_000;

/** What the bot does on each kind of activity. None of it throws: a failure is told to the person and its kind is logged. */
export function createTurns({
  answer: answerTo,
  config,
  events,
  changed,
  log,
  defaultLang,
  files,
  later,
}: TurnsNeed): Turns {
  const texts = (activity: Activity) => teamsTexts(askerOf(activity).lang ?? defaultLang);

  /** The core's answer, with names for people. Who wrote is named by Teams with what was written. */
  const answer = async (turn: Turn, ask: Ask): Promise<Answer> => {
    const { from } = turn.activity;
    const isWriter = (user: string) => user === (from.aadObjectId ?? from.id);
    return namesInAnswer(await answerTo(ask), async (user) => (isWriter(user) && from.name) || turn.nameOf(user));
  };

  /** The result in time, or a sentence that says that there is none. */
  function guarded<T>(turn: Turn, what: string, work: () => Promise<T | string>): Promise<T | string> {
    const { failed, late } = texts(turn.activity);
    const made = work().catch((error: unknown) => {
      log.error({ error: nameOf(error), what }, "a turn of Teams failed");
      return failed;
    });
    return inTime(made, () => late);
  }

  async function step(turn: Turn, data: unknown, canInsert: boolean) {
    const read = askOfData(turn.activity, data, defaultLang);
    if (read === undefined) return texts(turn.activity).failed;
    if ("ask" in read) return stepOf(turn, await answer(turn, read.ask), canInsert);
    const opened = await answer(turn, read.again);
    if (opened.answer !== "dialog") return stepOf(turn, opened, canInsert);
    const again = askOfData(turn.activity, data, opened.lang);
    const problems = again !== undefined && "problems" in again ? again.problems : read.problems;
    return stepOf(turn, { ...opened, dialog: formAgain(opened.dialog, read.values, problems) }, canInsert);
  }

  /** Does work after the turn; where it fails the person is told. */
  function afterwards(activity: Activity, what: string, work: (turn: Turn) => Promise<void>): void {
    later(activity, async (then) => {
      try {
        await work(then);
      } catch (error) {
        log.error({ error: nameOf(error), what }, "a turn of Teams failed");
        await then.reply({ text: texts(activity).failed });
      }
    });
  }

  /** Files are fetched and judged after the turn, which says so at once: Teams does not wait that long. */
  async function withFiles({ activity, reply }: Turn): Promise<void> {
    const downloads = downloadsOf(activity);
    await reply({ text: texts(activity).reading(downloads.length) });
    afterwards(activity, "files", async (then) => {
      const sent = await fetchFiles(downloads, files);
      const { lang = defaultLang } = askerOf(activity);
      if (sent.problems.length > 0)
        await then.reply({ text: sent.problems.map((words) => wordsIn(words, lang)).join("\n") });
      const empty = "messages" in sent && sent.messages.length === 0;
      if (empty && sent.problems.length > 0) return;
      const ask = askOfMessage(activity, sent);
      await say(then, ask, await answer(then, ask));
    });
  }

  return {
    async admit(activity) {
      if (!isAllowed(activity, config)) {
        log.warn(
          { tenant: askerOf(activity).tenant, activity: activity.type },
          "a tenant that is not allowed was refused",
        );
        return "refuse";
      }
      if (!activity.id) return "run";
      // Not the address: Teams may deliver again through another of its machines.
      const first = await events.once(`teams:${activity.type}:${activity.conversation.id}:${activity.id}`);
      return first ? "run" : "seen";
    },

    async message(turn) {
      const { activity } = turn;
      const work = async () => {
        const isPress = activity.value !== undefined && activity.value !== null;
        if (!isPress && downloadsOf(activity).length > 0) return withFiles(turn);
        const read = isPress ? askOfData(activity, activity.value, defaultLang) : { ask: askOfMessage(activity) };
        if (!isPress && read !== undefined && "ask" in read && namesAlone(activity, read.ask)) {
          await turn.reply({ text: texts(activity).filesPersonal });
          return;
        }
        if (read === undefined || !("ask" in read)) return;
        await say(
          turn,
          read.ask,
          await answer(turn, read.ask),
          isPress ? (activity.replyToId ?? undefined) : undefined,
        );
      };
      await inTime(
        work().catch(async (error: unknown) => {
          log.error({ error: nameOf(error), what: "message" }, "a turn of Teams failed");
          await turn.reply({ text: texts(activity).failed });
        }),
        () => undefined,
        MESSAGE_MS,
      );
    },

    openAction: (turn) =>
      guarded<Step>(turn, "openAction", async () => {
        const by = askerOf(turn.activity);
        const { messagePayload } = (turn.activity.value ?? {}) as { messagePayload?: unknown };
        const { messages, link } = readPayload(messagePayload);
        const ask: Ask =
          messages.length === 0
            ? { by, ask: "open_check" }
            : { by, ask: "check", messages, context: {}, ...(link === undefined ? {} : { link }) };
        return (await stepOf(turn, await answer(turn, ask), false)) as Step;
      }),

    submitAction: (turn, data) => guarded(turn, "submitAction", () => step(turn, data, true)),
    openDialog: (turn, data) => guarded<Step>(turn, "openDialog", async () => (await step(turn, data, false)) as Step),
    submitDialog: (turn, data) =>
      guarded<Step>(turn, "submitDialog", async () => (await step(turn, data, false)) as Step),

    press: (turn, data) =>
      guarded(turn, "press", async () => {
        const read = askOfData(turn.activity, data, defaultLang);
        if (read === undefined || !("ask" in read)) return texts(turn.activity).failed;
        return pressed(turn, read.ask, await answer(turn, read.ask));
      }),

    async accepted(turn, value) {
      const accepted = readAccepted(value);
      if (accepted === undefined) return;
      const { activity } = turn;
      afterwards(activity, "accepted", async (then) => {
        const ask: Ask = { by: askerOf(activity), ask: "audit_report", card: accepted.context.wolno.card };
        const said = await answer(then, ask);
        if (said.answer !== "card" || said.file === undefined) return say(then, ask, said);
        const uploaded = await putFile(said.file, accepted.uploadInfo, files.fetch);
        await then.reply(uploaded === undefined ? { text: teamsTexts(said.lang).reportFailed } : { uploaded });
      });
    },

    async changed(turn) {
      const change = changeOf(turn.activity);
      if (change === undefined) return;
      try {
        log.info({ change: change.change, tenant: change.tenant }, "an installation of Teams changed");
        await changed(change);
        if (change.change !== "installed" || turn.activity.action === "add-upgrade") return;
        const ask: Ask = { by: askerOf(turn.activity), ask: "help" };
        await say(turn, ask, await answer(turn, ask));
      } catch (error) {
        log.error({ error: nameOf(error), what: "changed" }, "a turn of Teams failed");
      }
    },
  };
}

/** Files alone, in a place where Teams gives a bot no more than what they are called. */
function namesAlone(activity: Activity, ask: Ask): boolean {
  const nothing = ask.ask === "check" && ask.messages.every(({ text }) => text.trim() === "");
  return nothing && ask.by.place === "channel" && isOutOfReach(activity);
}

/** The kind of an error; its message may hold what a person wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
