import type { Policy } from "../policy/policy.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Unjudged, Verdict } from "../verdict/verdict.js";
import { answersGiven } from "./answers-given.js";
import type { Asked } from "./asked.js";
import type { Button, Card, CardElement } from "./card.js";
import { preferInvoices } from "./prefer-invoices.js";
import { say } from "./say.js";
import { verdictCard } from "./verdict-card.js";

/**
 * A verdict as it is shown in a chat: the card that the command line prints, too, with what was answered so far, the link
 * to the checked message, and the buttons that only a chat has. "Why?" is a fold, or a button where nothing folds.
 */
export function chatVerdictCard(
  verdict: Verdict | Unjudged,
  recognition: Recognition,
  policy: Policy,
  { texts, chat, by, settings, lang }: Pick<Asked, "texts" | "chat" | "by" | "settings" | "lang">,
  link?: string,
): Card {
  const told = preferInvoices(verdict, settings.merged.invoices);
  const elements = verdictCard(told, recognition, policy.clauses, texts).map(
    (element): CardElement => (element.kind === "fold" ? { ...element, press: { does: "why" } } : element),
  );
  const wrong: Button = { label: chat.verdict.wrong, press: { does: "feedback" } };
  const original: CardElement[] =
    link === undefined ? [] : [{ kind: "links", links: [{ label: chat.verdict.original, url: link }] }];
  if ("unreadable" in verdict) {
    const paste: Button = { label: chat.verdict.paste, press: say("check", lang) };
    return [...elements, ...original, { kind: "buttons", buttons: [paste, wrong] }];
  }
  const share: Button[] = by.place === "direct" ? [] : [{ label: chat.verdict.share, press: { does: "share" } }];
  const body = elements.filter(({ kind }) => kind !== "footer" && kind !== "fold");
  return [
    ...body,
    ...answersGiven(verdict.receipt.context, policy, texts, chat),
    ...original,
    ...elements.filter(({ kind }) => kind === "fold"),
    { kind: "buttons", buttons: [...share, wrong] },
    ...elements.filter(({ kind }) => kind === "footer"),
  ];
}
