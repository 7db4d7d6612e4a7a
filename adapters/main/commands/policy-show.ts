import { clauseCard } from "../../../src/chat/clause-card.js";
import { renderText } from "../../../src/chat/render-text.js";
import { textsIn } from "../../../src/chat/texts/texts.js";
import { policyAt } from "../../../src/policy/policy-at.js";
import { inLanguage } from "../in-language.js";
import { policyInUse, tellPolicy } from "../policy-in-use.js";
import { readOptions } from "../read-options.js";
import type { Terminal } from "../terminal.js";
import { UsageProblem } from "../usage-problem.js";

/** `policy show CLAUSE`: a clause by its id, or all clauses of an act, on a day. Returns the exit code. */
export async function policyShow(wanted: string, raw: object, terminal: Terminal): Promise<number> {
  const { asOf, knownAt, lang, format } = readOptions(raw);
  const inUse = await policyInUse(raw);
  const at = policyAt(inUse.policy, asOf, knownAt);
  const exact = at.clauses.filter(({ clause }) => clause.id === wanted);
  const found = exact.length > 0 ? exact : at.clauses.filter(({ clause }) => clause.act === wanted);
  if (found.length === 0) {
    const ids = at.clauses.map(({ clause }) => clause.id).join(", ");
    throw new UsageProblem({
      pl: `Zasady „${wanted}” nie ma. Oczekujemy jednej z: ${ids}. Podaj jedną z nich.`,
      en: `There is no clause "${wanted}". Expected one of ${ids}. Give one of them.`,
    });
  }
  if (format === "json") {
    await terminal.write(
      `${JSON.stringify({ policy: at.version, asOf, knownAt, clauses: inLanguage(found, lang) }, null, 2)}\n`,
    );
    return 0;
  }
  const texts = textsIn(lang);
  const shown = found.map((one) => renderText(clauseCard(one, at, texts), terminal.style));
  await terminal.write(`${shown.join("\n\n")}\n`);
  await tellPolicy(inUse, lang, terminal);
  return 0;
}
