import { effectAt } from "../../policy/effect-at.js";
import { type ClauseAt, type PolicyAt, policyAt } from "../../policy/policy-at.js";
import { wordsIn } from "../../policy/words-in.js";
import { ACT_WORDS } from "../act-words.js";
import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import type { Button, Card, CardElement, Item, Link } from "../card.js";
import { clauseCard } from "../clause-card.js";
import { datesIn } from "../dates.js";
import { ICONS } from "../icons.js";
import { privately, sayPrivately } from "../privately.js";
import { say } from "../say.js";

/** The rules that hold today: all at a glance, or those of one act in full. */
export function rules({ act }: Extract<Ask, { ask: "rules" }>, asked: Asked): Answer {
  const { ports, today, texts, chat, lang } = asked;
  if (act === "other") return sayPrivately(chat.rules.other, lang);
  const policy = policyAt(ports.checker().policy, today, today);
  const verified: CardElement = {
    kind: "footer",
    lines: [texts.card.verified(datesIn(texts.language).on(policy.lastVerified)), texts.card.advice],
  };
  const found = policy.clauses.filter(({ clause }) => clause.act === act);
  return privately([...(act === undefined ? overview(policy, asked) : inFull(found, policy, asked)), verified], lang);
}

function overview(policy: PolicyAt, { chat, texts, today, lang }: Asked): Card {
  const { language, decision } = texts;
  const rest = policy.clauses.filter(({ clause }) => clause.act !== "other");
  const buttons = Object.values(ACT_WORDS).map((words): Button => {
    const word = words[lang][0] as string;
    return { label: word, press: say("rules", lang, [word]) };
  });
  return [
    { kind: "heading", text: chat.rules.title(datesIn(language).on(today)) },
    {
      kind: "facts",
      facts: rest.map((at) => {
        const effect = effectAt(at);
        return { name: wordsIn(at.clause.title, language), value: `${ICONS[effect]} ${decision[effect]}` };
      }),
    },
    { kind: "paragraph", text: chat.rules.choose },
    { kind: "buttons", buttons },
  ];
}

/**
 * One clause as the command line shows it. Several clauses of an act share most remedies and sources, so these stand once
 * below them all; the example sentences and what the sources say are left to the links then.
 */
function inFull(found: readonly ClauseAt[], policy: PolicyAt, { texts }: Asked): Card {
  const { rules: words } = texts;
  const cards = found.map((at) => clauseCard(at, policy, texts));
  const [only] = cards;
  if (only !== undefined && cards.length === 1) return only;
  const remedies = new Map<string, Item>();
  const links = new Map<string, Link>();
  const each = cards.flatMap((card) =>
    card.filter((element, index) => {
      const under = card[index - 1];
      const title = under?.kind === "heading" ? under.text : undefined;
      if (element.kind === "links") for (const link of element.links) links.set(link.url, link);
      if (element.kind === "list" && title === words.instead) {
        for (const item of element.items) remedies.set(item.text, item);
      }
      const kept = element.kind === "heading" ? element.text : title;
      const dropped = [words.instead, words.says, words.fires, words.silent].some((one) => one === kept);
      return element.kind !== "links" && !dropped;
    }),
  );
  return [
    ...each,
    { kind: "heading", text: words.instead },
    { kind: "list", items: [...remedies.values()] },
    { kind: "links", links: [...links.values()] },
  ];
}
