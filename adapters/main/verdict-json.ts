import type { AnswerLanguage } from "../../src/chat/texts/answer-language.js";
import type { Remedy } from "../../src/policy/remedy.js";
import type { Recognition } from "../../src/recognise/recognition.js";
import type { Finding, Unjudged, Verdict } from "../../src/verdict/verdict.js";

/**
 * A verdict as the command line prints it in JSON. Words are plain strings in one language; `text` is the judged text
 * that spans refer to, in UTF-16 units; a finding's `remedy` is the first one.
 *
 * @param id what the message is called, where it has a name
 */
export function verdictJson(
  id: string | number | undefined,
  verdict: Verdict | Unjudged,
  recognition: Recognition,
  lang: AnswerLanguage,
): object {
  const named = id === undefined ? {} : { id };
  if ("unreadable" in verdict) return { ...named, unreadable: verdict.unreadable };
  const sure = recognition.acts.filter((act) => act.sure).map(({ act }) => act);
  return {
    ...named,
    decision: verdict.decision,
    reading: verdict.reading,
    acts: recognition.acts.length === 0 ? ["other"] : [...new Set(sure)],
    findings: verdict.findings.map((finding) => findingJson(finding, lang)),
    questions: verdict.questions.map(({ id: question, text, quote, answers }) => ({
      id: question,
      text: text[lang],
      ...(quote === undefined ? {} : { quote }),
      answers: answers.map(({ value, label, decision }) => ({ value, label: label[lang], decision })),
    })),
    otherwise: verdict.otherwise,
    hints: verdict.hints.map((hint) => ({ id: hint.id, text: hint.text[lang] })),
    ...(verdict.trimmed === undefined ? {} : { trimmed: verdict.trimmed }),
    text: recognition.text,
    lastVerified: verdict.lastVerified,
    receipt: verdict.receipt,
  };
}

function findingJson(finding: Finding, lang: AnswerLanguage): object {
  const [remedy] = finding.remedies;
  return {
    act: finding.act,
    span: finding.span,
    quote: finding.quote,
    clause: finding.clause,
    effect: finding.effect,
    why: finding.why[lang],
    ...(finding.consequence === undefined ? {} : { consequence: finding.consequence }),
    standing: finding.standing,
    basis: finding.basis,
    sure: finding.sure,
    sources: finding.sources,
    ...(remedy === undefined ? {} : { remedy: remedyJson(remedy, lang) }),
  };
}

function remedyJson({ text, feature, endpoint, since, uncertain }: Remedy, lang: AnswerLanguage): object {
  return {
    text: text[lang],
    ...(feature === undefined ? {} : { feature: feature[lang] }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(since === null ? {} : { since }),
    ...(uncertain === undefined ? {} : { uncertain: uncertain[lang] }),
  };
}
