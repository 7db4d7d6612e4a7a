import "./page.css";
import type { TryLang, TryPlatform, TryReply, TryRequest } from "../wire.js";
import { drawChannel } from "./channel.js";
import { createComposer, type Typed } from "./composer.js";
import { createConversation, type Entry } from "./conversation.js";
import { element } from "./element.js";
import { firstLines } from "./first-lines.js";
import { type FormBox, openForm } from "./form-box.js";
import { drawHeader } from "./header.js";
import { drawJudged } from "./judged.js";
import { getChannel, getStrip, sendAsk } from "./send.js";
import { drawStrip } from "./strip.js";
import { wordsIn } from "./words.js";

/** What outlives a change of language. */
interface Kept {
  session?: string;
  asOf?: string;
  last?: { readonly typed: Typed; readonly called: string };
  subscribed?: true;
}

const kept: Kept = {};
const root = document.querySelector<HTMLElement>("#page") as HTMLElement;
open(languageFirst());

function languageFirst(): TryLang {
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "pl" || asked === "en") return asked;
  return navigator.languages.find((one) => /^(?:pl|en)\b/.test(one))?.slice(0, 2) === "en" ? "en" : "pl";
}

/** Draws the whole page in a language. */
function open(lang: TryLang): void {
  const words = wordsIn(lang);
  document.documentElement.lang = lang;
  const conversation = createConversation(words);
  const headline = element(
    "div",
    { class: "headline", role: "status" },
    element("p", { class: "quiet" }, words.nothingYet),
  );
  const judged = element("section", { class: "card judged-card", "aria-labelledby": "judged-title", hidden: true });
  const talk = element(
    "section",
    { class: "card", "aria-labelledby": "talk-title", hidden: true },
    element("h2", { id: "talk-title" }, words.conversation),
    element("p", { class: "quiet" }, words.conversationHint),
    conversation.node,
  );
  const strip = element("div", {});
  let form: FormBox | undefined;
  let asked = 0;

  const request = (ask: TryRequest["ask"]): TryRequest => ({
    lang,
    ask,
    ...(kept.session === undefined ? {} : { session: kept.session }),
    ...(kept.asOf === undefined ? {} : { asOf: kept.asOf }),
  });
  const problem = (sentence: string) => {
    headline.replaceChildren(element("p", { class: "problem" }, sentence));
  };

  const handOver = async (typed: Typed, called: string) => {
    kept.last = { typed, called };
    const number = ++asked;
    headline.setAttribute("aria-busy", "true");
    const came = await sendAsk(request(typed));
    // Only the last of several counts.
    if (number !== asked) return;
    headline.removeAttribute("aria-busy");
    if ("error" in came) return problem(came.error);
    judged.hidden = true;
    if (came.ok.said.length > 0 || came.ok.dialog === undefined) conversation.begin(called);
    await show(came.ok, undefined);
  };

  const act = (entry: Entry | undefined) => async (platform: TryPlatform, payload: unknown) => {
    const came = await sendAsk(request({ is: "act", platform, payload }));
    if ("error" in came) {
      if (form === undefined) problem(came.error);
      else form.complain([came.error]);
      return;
    }
    if (came.ok.problems !== undefined) {
      form?.complain(Object.values(came.ok.problems));
      return;
    }
    form?.close();
    form = undefined;
    // What belongs to no card of the conversation begins a new one.
    if (entry === undefined && came.ok.said.length > 0) conversation.begin("/wolno");
    await show(came.ok, entry);
  };

  const show = async (reply: TryReply, pressed: Entry | undefined) => {
    kept.session = reply.session;
    if (reply.said.length > 0) talk.hidden = false;
    const lines = firstLines(reply.said, pressed === undefined, words);
    if (lines !== undefined) headline.replaceChildren(...lines);
    if (reply.judged !== undefined) {
      judged.hidden = false;
      judged.replaceChildren(
        element("h2", { id: "judged-title" }, words.judged),
        element("p", { class: "quiet" }, words.judgedHint),
        ...drawJudged(reply.judged, words),
      );
    }
    await conversation.say(reply.said, kept.asOf ?? todayHere(), pressed, act);
    if (reply.dialog !== undefined) {
      form?.close();
      form = await openForm(reply.dialog, words, act(pressed));
    }
  };

  const again = () => {
    if (kept.last !== undefined && !isForm(kept.last.typed)) void handOver(kept.last.typed, kept.last.called);
  };

  const day = element("input", { type: "date", id: "as-of", value: kept.asOf, min: "2019-01-01", max: "2035-12-31" });
  const reset = element("button", { type: "button", class: "small", hidden: kept.asOf === undefined }, words.backToday);
  const choose = (asOf: string | undefined) => {
    if (asOf === undefined) delete kept.asOf;
    else kept.asOf = asOf;
    day.value = asOf ?? "";
    reset.hidden = asOf === undefined;
    void showStrip();
    again();
  };
  day.addEventListener("change", () => choose(day.value === "" ? undefined : day.value));
  reset.addEventListener("click", () => choose(undefined));

  const showStrip = async () => {
    const came = await getStrip(lang, kept.asOf);
    if ("error" in came) strip.replaceChildren(element("p", { class: "problem" }, came.error));
    else {
      strip.replaceChildren(drawStrip(came.ok, { lang, asOf: kept.asOf }, words, choose));
      if (day.value === "") day.value = came.ok.today;
    }
  };

  const subscribe = element("button", { type: "button", class: "primary" }, words.subscribe);
  const channel = element("div", {}, subscribe);
  const showChannel = async () => {
    kept.subscribed = true;
    subscribe.disabled = true;
    const came = await getChannel(lang);
    subscribe.disabled = false;
    if ("error" in came) channel.replaceChildren(subscribe, element("p", { class: "problem" }, came.error));
    else {
      const drawn = await drawChannel(came.ok, lang, words, async (platform, payload) => {
        await act(undefined)(platform, payload);
        talk.scrollIntoView({ behavior: "smooth", block: "start" });
      });
      channel.replaceChildren(drawn);
    }
  };
  subscribe.addEventListener("click", () => void showChannel());

  const last = kept.last?.typed;
  const typed = last === undefined || last.is === "files" ? "" : (kept.last?.called ?? "");
  const composer = createComposer(lang, words, typed, (one, called) => void handOver(one, called), problem);

  root.replaceChildren(
    drawHeader(lang, words, (other) => {
      open(other);
      root.querySelector<HTMLElement>(`.languages button[lang="${other}"]`)?.focus();
    }),
    element(
      "main",
      {},
      element(
        "div",
        { class: "top" },
        element(
          "section",
          { class: "card", "aria-labelledby": "compose-title" },
          element("h2", { id: "compose-title" }, words.compose),
          composer.node,
          element("div", { class: "row as-of" }, element("label", { for: "as-of" }, words.asOf), day, reset),
        ),
        element(
          "div",
          { class: "answer" },
          element(
            "section",
            { class: "card", "aria-labelledby": "answer-title" },
            element("h2", { id: "answer-title" }, words.verdict),
            headline,
          ),
          judged,
        ),
      ),
      talk,
      element(
        "section",
        { class: "card", "aria-labelledby": "strip-title" },
        element("h2", { id: "strip-title" }, words.strip),
        element("p", { class: "quiet" }, words.stripHint),
        strip,
      ),
      element(
        "section",
        { class: "card", "aria-labelledby": "channel-title" },
        element("h2", { id: "channel-title" }, words.channel),
        element("p", { class: "quiet" }, words.channelHint),
        channel,
      ),
    ),
  );
  void showStrip();
  if (kept.subscribed) void showChannel();
  again();
}

/** A command without a word opens the form; that is not done a second time unasked. */
function isForm(typed: Typed): boolean {
  return typed.is === "command" && /^\s*(?:check|sprawdz|sprawdź|settings|ustawienia|feedback)?\s*$/i.test(typed.text);
}

function todayHere(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
