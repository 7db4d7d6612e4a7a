import type { Card } from "../../../src/chat/card.js";
import { clauseCard } from "../../../src/chat/clause-card.js";
import { receiptDifference } from "../../../src/chat/receipt-difference.js";
import { renderText } from "../../../src/chat/render-text.js";
import type { Texts } from "../../../src/chat/texts/pl.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { verdictCard } from "../../../src/chat/verdict-card.js";
import { policyAt } from "../../../src/policy/policy-at.js";
import type { Checker } from "../../../src/verdict/check.js";
import type { Receipt } from "../../../src/verdict/receipt.js";
import { inLanguage } from "../in-language.js";
import { openChecker } from "../open-checker.js";
import { type PolicyInUse, policyInUse, tellPolicy } from "../policy-in-use.js";
import { readGiven } from "../read-given.js";
import { type Options, readOptions } from "../read-options.js";
import { type ReceiptGiven, readReceipt } from "../read-receipt.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";
import { verdictJson } from "../verdict-json.js";

/**
 * `why RECEIPT [FILE]`: computes a verdict again from its text and says whether it is the same and, if not, what differs;
 * without the text it explains the clauses. An id alone stands for everything said about the message, so the same
 * options must be given beside it; a whole receipt brings them.
 *
 * @returns 0 when proved or explained, 1 when it differs, 2 when the text cannot be judged
 */
export async function why(given: string, file: string | undefined, raw: object, terminal: Terminal): Promise<number> {
  const options = readOptions(raw);
  const receipt = readReceipt(given);
  if (file === undefined && receipt.receipt === undefined) throw idAlone();
  const inUse = await policyInUse(raw);
  if (file === undefined) return explain(receipt, inUse, options, terminal);
  const checker = openChecker(inUse.policy);
  const { context, asOf, knownAt } = receipt.receipt ?? options;
  const all: Answered[] = [];
  for await (const one of readGiven(undefined, [file])) {
    if ("problem" in one)
      throw new UsageProblem({ pl: `${one.name}: ${one.problem.pl}`, en: `${one.name}: ${one.problem.en}` });
    const recognition = checker.recognise(one.message, { explain: true });
    all.push({ recognition, verdict: checker.again(recognition, context, asOf, knownAt) });
  }
  const match =
    all.find(({ verdict }) => verdict.receipt.id === receipt.id) ??
    all.find(({ verdict }) => verdict.receipt.text === receipt.receipt?.text) ??
    all[0];
  if (match === undefined) throw noMessage();
  await print(receipt, match, checker, options, terminal);
  if (options.format === "text") await tellPolicy(inUse, options.lang, terminal);
  if ("unreadable" in match.verdict) return 2;
  return match.verdict.receipt.id === receipt.id ? 0 : 1;
}

interface Answered {
  readonly recognition: ReturnType<Checker["recognise"]>;
  readonly verdict: ReturnType<Checker["again"]>;
}

async function print(
  { id, receipt }: ReceiptGiven,
  { recognition, verdict }: Answered,
  checker: Checker,
  { lang, format }: Options,
  terminal: Terminal,
): Promise<void> {
  const texts = textsIn(lang);
  const same = verdict.receipt.id === id;
  const differs = receipt === undefined ? undefined : receiptDifference(receipt, verdict.receipt);
  if (format === "json") {
    const now = verdictJson(undefined, verdict, recognition, lang);
    await terminal.write(
      `${JSON.stringify({ receipt: id, same, ...(differs === undefined ? {} : { differs }), now }, null, 2)}\n`,
    );
    return;
  }
  const { style } = terminal;
  const card = verdictCard(verdict, recognition, checker.policy.clauses, texts);
  await terminal.write(`${style.strong(sentence(id, verdict.receipt, differs, texts))}\n\n`);
  await terminal.write(`${renderText(card, style, true)}\n`);
}

function sentence(
  id: string,
  now: Receipt,
  differs: ReturnType<typeof receiptDifference> | undefined,
  { receipt }: Texts,
): string {
  if (now.id === id) return receipt.same(id);
  if (differs === undefined) return receipt.differsId(id, now.id);
  return receipt.differs(id, differs.map((part) => receipt.parts[part]).join(", "));
}

async function explain(
  { id, receipt, clauses }: ReceiptGiven,
  inUse: PolicyInUse,
  { lang, format }: Options,
  terminal: Terminal,
): Promise<number> {
  if (receipt === undefined) throw idAlone();
  const texts = textsIn(lang);
  const at = policyAt(inUse.policy, receipt.asOf, receipt.knownAt);
  const wanted = at.clauses.filter(({ clause }) => clauses === undefined || clauses.includes(clause.id));
  const cards = wanted.map((one): Card => clauseCard(one, at, texts));
  if (format === "json") {
    await terminal.write(
      `${JSON.stringify({ receipt: id, policy: at.version, clauses: inLanguage(wanted, lang) }, null, 2)}\n`,
    );
    return 0;
  }
  await terminal.write(`${terminal.style.strong(texts.receipt.withoutText(id))}\n`);
  for (const card of cards) await terminal.write(`\n${renderText(card, terminal.style)}\n`);
  await tellPolicy(inUse, lang, terminal);
  return 0;
}

function idAlone(): UsageProblem {
  return new UsageProblem({
    pl: "Samego numeru pokwitowania nie ma gdzie odszukać, bo niczego nie przechowujemy. Podaj też plik z wiadomością i te same opcje albo całe pokwitowanie (JSON z check --format json).",
    en: "A receipt's id alone cannot be looked up, because nothing is kept. Give the message's file and the same options too, or the whole receipt (JSON from check --format json).",
  });
}

function noMessage(): UsageProblem {
  return new UsageProblem({
    pl: "W pliku nie ma żadnej wiadomości. Podaj plik, z którego powstało pokwitowanie.",
    en: "The file holds no message. Give the file that the receipt was made from.",
  });
}
