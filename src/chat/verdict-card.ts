import type { Span } from "../message/span.js";
import type { Clause } from "../policy/clause.js";
import { wordsIn } from "../policy/words-in.js";
import type { Recognition } from "../recognise/recognition.js";
import type { Finding, Unjudged, Verdict } from "../verdict/verdict.js";
import type { Button, Card, CardElement } from "./card.js";
import { datesIn } from "./dates.js";
import { excerpts } from "./excerpts.js";
import { firstLine } from "./first-line.js";
import { ICONS } from "./icons.js";
import { mergeRemedies } from "./merge-remedies.js";
import { namesOf } from "./name-of.js";
import { remedyItem } from "./remedy-item.js";
import type { Texts } from "./texts/pl.js";
import { whyElements } from "./why-elements.js";

/** How many places of a message are shown; a reader fixes the first and asks again. */
const PLACES = 5;

/**
 * A verdict as a card: what to do; the words that decide, the message as it could be sent, what to do instead; the open
 * questions; everything else folded behind "Why?". Of a message that cannot be judged: why, and what to do.
 *
 * @param clauses of the policy that the verdict was made by
 */
export function verdictCard(
  verdict: Verdict | Unjudged,
  recognition: Recognition,
  clauses: readonly Clause[],
  texts: Texts,
): Card {
  const tone = "unreadable" in verdict ? "unreadable" : verdict.decision;
  const text = firstLine(verdict, clauses, texts);
  const status: CardElement = { kind: "status", tone, icon: ICONS[tone], word: texts.decision[tone], text };
  if ("unreadable" in verdict) return [status];

  const { card } = texts;
  const deciding = decidingFindings(verdict);
  const doubted = verdict.findings.filter(({ sure, effect }) => !sure && effect !== "allowed");
  return [
    status,
    ...places(card.deciding, recognition.text, deciding, texts),
    ...(verdict.questions.length > 0 ? [] : places(card.doubted, recognition.text, doubted, texts)),
    ...trimmed(verdict, texts),
    ...instead(verdict, deciding, clauses, texts),
    ...hints(verdict, texts),
    ...questions(verdict, recognition.text, texts),
    ...otherReading(verdict, texts),
    { kind: "fold", title: card.why, elements: whyElements(verdict, clauses, texts) },
    { kind: "footer", lines: [card.verified(datesIn(texts.language).on(verdict.lastVerified)), card.advice] },
  ];
}

/** The findings that the decision rests on: none where it is a "yes". */
function decidingFindings({ decision, findings }: Verdict): Finding[] {
  return decision === "allowed" ? [] : findings.filter(({ effect, sure }) => effect === decision && sure);
}

function places(title: string, text: string, findings: readonly Finding[], texts: Texts): CardElement[] {
  if (findings.length === 0) return [];
  return [
    { kind: "heading", text: title },
    ...quotes(
      text,
      findings.map(({ span }) => span),
      texts,
    ),
  ];
}

function quotes(text: string, spans: readonly Span[], texts: Texts): CardElement[] {
  const { shown, more } = excerpts(text, spans, PLACES);
  return [
    ...shown.map((excerpt) => ({ kind: "quote", ...excerpt }) as const),
    ...(more === 0 ? [] : [{ kind: "paragraph", text: texts.card.moreSentences(more) } as const]),
  ];
}

function trimmed(verdict: Verdict, { card }: Texts): CardElement[] {
  if (verdict.trimmed === undefined) return [];
  return [
    { kind: "heading", text: card.trimmed },
    { kind: "code", text: verdict.trimmed },
  ];
}

function instead(
  verdict: Verdict,
  deciding: readonly Finding[],
  clauses: readonly Clause[],
  texts: Texts,
): CardElement[] {
  const allowed = verdict.decision === "allowed";
  if (allowed && verdict.reading.as === "reply") return [];
  const helped = allowed ? verdict.findings.filter(({ sure, courtesy }) => sure && !courtesy) : deciding;
  const all = namesOf(helped, clauses, texts);
  const items = mergeRemedies(helped).map(({ remedy, findings }) => {
    const names = namesOf(findings, clauses, texts);
    return remedyItem(remedy, texts, names === all ? undefined : names);
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: allowed ? texts.card.how : texts.card.instead },
    { kind: "list", items },
  ];
}

function hints(verdict: Verdict, { card, language }: Texts): CardElement[] {
  if (verdict.hints.length === 0) return [];
  return [
    { kind: "heading", text: card.good },
    { kind: "list", items: verdict.hints.map(({ text }) => ({ text: wordsIn(text, language) })) },
  ];
}

function questions(verdict: Verdict, text: string, texts: Texts): CardElement[] {
  const { language, card, leadsTo } = texts;
  return verdict.questions.flatMap(({ id, text: asked, quote, act, answers }) => {
    const spans = verdict.findings.filter((one) => !one.sure && one.act === act && one.quote === quote);
    const buttons = answers.map(
      ({ value, label, decision }): Button => ({
        label: wordsIn(label, language),
        press: { does: "answer", question: id, value },
        outcome: leadsTo[decision],
      }),
    );
    return [
      { kind: "heading", text: card.question } as const,
      { kind: "paragraph", text: wordsIn(asked, language) } as const,
      ...(quote === undefined
        ? []
        : quotes(
            text,
            spans.slice(0, 1).map(({ span }) => span),
            texts,
          )),
      { kind: "buttons", buttons } as const,
    ];
  });
}

function otherReading({ otherwise }: Verdict, { card, leadsTo }: Texts): CardElement[] {
  const buttons: Button[] = [
    ...(otherwise.asReply === undefined
      ? []
      : [
          {
            label: card.isReply,
            press: { does: "read_as", initiator: "reply" },
            outcome: leadsTo[otherwise.asReply],
          } as const,
        ]),
    ...(otherwise.asSeller === undefined
      ? []
      : [
          {
            label: card.isSeller,
            press: { does: "read_as", initiator: "seller" },
            outcome: leadsTo[otherwise.asSeller],
          } as const,
        ]),
  ];
  return buttons.length === 0 ? [] : [{ kind: "buttons", buttons }];
}
