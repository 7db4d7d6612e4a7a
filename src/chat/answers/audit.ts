import { createJudge } from "../../audit/audit-template.js";
import type { Audited } from "../../audit/audited.js";
import { html } from "../../audit/formats/html.js";
import { keeperOf } from "../../audit/keep-template.js";
import type { KeptTemplate } from "../../audit/kept-audit.js";
import { reportFrom } from "../../audit/report-from.js";
import { MOST_TEMPLATES, type UnreadTemplate } from "../../audit/sent-files.js";
import { createCounting } from "../../audit/summary.js";
import type { NoTemplate, Template } from "../../audit/template.js";
import { wordsIn } from "../../policy/words-in.js";
import type { Answer, AnswerFile } from "../answer-shape.js";
import type { Ask } from "../ask.js";
import type { Asked } from "../asked.js";
import { auditCard } from "../audit-card.js";
import { sayPrivately } from "../privately.js";
import { auditChatTextsIn } from "../texts/audit-texts.js";

/** A longer template holds up everybody else's answers, in UTF-16 units. */
const LONGEST = 100_000;
/** Pieces of a report are quicker made than templates are judged. */
const PIECES_AT_ONCE = 50;

/** Audits templates: a card with what they came to and, as a file, the report. Nothing is kept but what the card's button needs. */
export async function audit(ask: Extract<Ask, { ask: "audit" }>, asked: Asked): Promise<Answer> {
  const { ports, by, lang } = asked;
  const limited = await ports.limit(by.tenant, by.user);
  if (!limited.ok) return sayPrivately(asked.chat.tooMany(Math.max(1, Math.ceil(limited.retryInSeconds))), lang);
  if (ask.templates.length === 0) return sayPrivately(auditChatTextsIn(lang).nothing, lang);
  const work = () => audited(ask, asked);
  return ports.pace === undefined ? work() : ports.pace.alone(work);
}

async function audited(ask: Extract<Ask, { ask: "audit" }>, asked: Asked): Promise<Answer> {
  const { ports, by, lang, today, settings } = asked;
  const { lang: _lang, ...said } = settings.merged;
  const checker = ports.checker();
  const asOf = ask.asOf ?? today;
  const terms = { settings: said, asOf, knownAt: today, lang };
  const judge = createJudge(checker, terms);
  const keeper = keeperOf(checker.policy, terms);
  const counting = createCounting();
  const results: Audited[] = [];
  const templates: KeptTemplate[] = [];
  for (const template of ask.templates.slice(0, MOST_TEMPLATES)) {
    const judged = judge(judgeable(template, asked));
    results.push(judged.audited);
    counting.add(judged.audited);
    templates.push(keeper(judged));
    await ports.pace?.breathe();
  }
  const report = reportFrom(checker, terms, {
    results: async function* () {
      yield* results;
    },
    summary: counting.summary(),
    failOn: "depends",
  });
  const file: AnswerFile = {
    name: `czy-wolno-${today}.html`,
    title: auditChatTextsIn(lang).report,
    text: await whole(html(report), ports),
  };
  const id = await ports.cards.keep(by.tenant, by.user, {
    recognitions: [],
    context: {},
    asOf,
    knownAt: today,
    lang,
    audit: {
      name: ask.name,
      templates,
      policy: checker.policy.version,
      engine: checker.engine,
      ...(ask.reportLater === true ? { report: file } : {}),
    },
  });
  const cut = ask.cut || ask.templates.length > MOST_TEMPLATES;
  const card = auditCard(report, results, ask.name, cut ? MOST_TEMPLATES : undefined);
  return { answer: "card", card, shown: "private", lang, id, file };
}

/** The report of an audit whose card is still open: a platform may have to ask first whether a file is wanted. */
export async function auditReport(
  { card: id }: Extract<Ask, { ask: "audit_report" }>,
  { by, ports, chat, lang }: Asked,
): Promise<Answer> {
  const card = await ports.cards.find(by.tenant, by.user, id);
  const file = card?.audit?.report;
  if (file === undefined) return sayPrivately(chat.expired, lang);
  return { answer: "card", card: [{ kind: "paragraph", text: file.title }], shown: "private", lang, file };
}

function judgeable(template: Template | UnreadTemplate, { lang }: Asked): Template | NoTemplate {
  if ("problem" in template) return { ...template, problem: wordsIn(template.problem, lang) };
  if (template.message.text.length <= LONGEST) return template;
  const most = new Intl.NumberFormat(lang).format(LONGEST);
  return { file: template.file, name: template.name, problem: auditChatTextsIn(lang).tooLong(most) };
}

async function whole(pieces: AsyncIterable<string>, { pace }: Asked["ports"]): Promise<string> {
  let all = "";
  let number = 0;
  for await (const piece of pieces) {
    all += piece;
    if (++number % PIECES_AT_ONCE === 0) await pace?.breathe();
  }
  return all;
}
