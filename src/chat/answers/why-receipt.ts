import { policyAt } from "../../policy/policy-at.js";
import type { Answer } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import type { CardElement } from "../card.js";
import { clauseCard } from "../clause-card.js";
import { datesIn } from "../dates.js";
import { privately, sayPrivately } from "../privately.js";

/** The rules behind an earlier verdict, by its receipt: those of its days. The text is not kept, so it is not repeated. */
export async function whyReceipt({ receipt: id }: Extract<Ask, { ask: "why" }>, asked: Asked): Promise<Answer> {
  const { by, ports, texts, chat, lang } = asked;
  const kept = await ports.receipts.find(by.tenant, id);
  if (kept === undefined) return sayPrivately(chat.why.unknown(id), lang);
  const { policy, engine } = ports.checker();
  const at = policyAt(policy, kept.asOf, kept.knownAt);
  const dates = datesIn(texts.language);
  const clauses = at.clauses.filter(({ clause }) => kept.clauses.includes(clause.id));
  const decision = Object.entries(texts.decision).find(([key]) => key === kept.decision)?.[1];
  return privately(
    [
      { kind: "heading", text: chat.why.title(kept.id) },
      {
        kind: "facts",
        facts: [
          ...(decision === undefined ? [] : [{ name: chat.why.decided, value: decision }]),
          { name: texts.why.asOf, value: dates.on(kept.asOf) },
          { name: texts.why.knownAt, value: dates.on(kept.knownAt) },
          { name: texts.why.policy, value: kept.policy },
          { name: texts.why.engine, value: kept.engine },
        ],
      },
      ...(kept.policy === policy.version ? [] : [{ kind: "paragraph", text: chat.why.older } as const]),
      ...(kept.engine === engine ? [] : [{ kind: "paragraph", text: chat.why.olderEngine } as const]),
      { kind: "paragraph", text: clauses.length === 0 ? chat.why.nothing : chat.why.without },
      // Title, reason, facts and what stands below them; the sources' words and the examples are behind "rules".
      ...clauses.flatMap((one): readonly CardElement[] => {
        const [title, reason, facts, ...rest] = clauseCard(one, at, texts);
        const links = rest.filter(({ kind }) => kind === "links");
        return [title, reason, facts, ...links].filter((element) => element !== undefined);
      }),
      { kind: "footer", lines: [texts.card.verified(dates.on(policy.lastVerified)), texts.card.advice] },
    ],
    lang,
  );
}
