import { createHash } from "node:crypto";
import type { Item } from "../../chat/card.js";
import { datesIn } from "../../chat/dates.js";
import { ICONS } from "../../chat/icons.js";
import { auditTexts } from "../audit-texts.js";
import type { Audited, AuditedFinding, AuditOutcome } from "../audited.js";
import type { Format, Report } from "../report.js";
import type { AuditTexts } from "../texts/report-pl.js";
import { HTML_STYLE } from "./html-style.js";
import { changeOf } from "./text.js";

/** The page's one style is named by its hash; everything else, scripts and pictures above all, is forbidden. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(HTML_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/**
 * One page that a manager can read: figures, a table of all templates, and for each that needs a change what decides, what
 * to send and what to switch on and off. It asks for nothing from outside, and whatever a template holds is only shown.
 */
export const html: Format = async function* (report) {
  const { lang, asOf, version, lastVerified } = report;
  const texts = auditTexts(lang);
  const dates = datesIn(lang);
  yield `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inHtml(texts.title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${inHtml(texts.title)}</h1>
<p class="faint">${inHtml(texts.on(dates.on(asOf)))} ${inHtml(changeOf(report, texts))}</p>
</header>
<main>
${figures(report, texts)}
`;
  yield* table(report, texts);
  yield* details(report, texts);
  yield `</main>
<footer>${inHtml(texts.verified(dates.on(lastVerified)))} ${inHtml(texts.versions(version.policy, version.engine))}</footer>
</body>
</html>
`;
};

function figures({ summary }: Report, texts: AuditTexts): string {
  const outcomes: readonly AuditOutcome[] = ["not_allowed", "depends", "allowed", "unreadable", "error"];
  const items = outcomes
    .filter((outcome) => summary[outcome] > 0)
    .map((outcome) => `<li class="${outcome}"><b>${summary[outcome]}</b>${word(outcome, texts)}</li>`);
  if (summary.accepted > 0) items.push(`<li><b>${summary.accepted}</b>${inHtml(texts.accepted)}</li>`);
  return `<p>${inHtml(texts.templates(summary.templates))}</p>\n<ul class="figures">${items.join("")}</ul>`;
}

async function* table({ results, change, lang }: Report, texts: AuditTexts): AsyncIterable<string> {
  const later = change === undefined ? undefined : texts.from(datesIn(lang).from(change.date));
  const heads = [texts.template, texts.today, ...(later === undefined ? [] : [later])];
  yield `<h2>${inHtml(texts.all)}</h2>\n<table>\n<thead><tr>${heads.map((head) => `<th scope="col">${inHtml(head)}</th>`).join("")}</tr></thead>\n<tbody>\n`;
  let number = 0;
  for await (const one of results()) {
    number++;
    const called = isFine(one) ? nameHtml(one) : `<a href="#t${number}">${nameHtml(one)}</a>`;
    const accepted = one.accepted ? ` <span class="faint">(${inHtml(texts.accepted)})</span>` : "";
    const next = later === undefined ? "" : cell(one.next, later, texts);
    yield `<tr><td>${called}${accepted}</td>${cell(one.decision, texts.today, texts)}${next}</tr>\n`;
  }
  yield "</tbody>\n</table>\n";
}

function cell(outcome: AuditOutcome | undefined, head: string, texts: AuditTexts): string {
  if (outcome === undefined) return "<td></td>";
  return `<td class="decision ${outcome}" data-head="${inHtml(head)}">${word(outcome, texts)}</td>`;
}

/** Nothing speaks against it, today or at the next change. */
function isFine({ decision, ahead }: Audited): boolean {
  return decision === "allowed" && ahead === undefined;
}

async function* details({ results, change, lang }: Report, texts: AuditTexts): AsyncIterable<string> {
  const date = change === undefined ? "" : datesIn(lang).from(change.date);
  let number = 0;
  let begun = false;
  for await (const one of results()) {
    number++;
    if (isFine(one)) continue;
    if (!begun) yield `<h2>${inHtml(texts.details)}</h2>\n`;
    begun = true;
    yield article(one, number, texts, date);
  }
}

function article(one: Audited, number: number, texts: AuditTexts, date: string): string {
  const { decision, trigger, tool, says, findings, questions, trimmed, instead, accepted, ahead } = one;
  const notes = [
    ...(trigger === undefined ? [] : [texts.trigger(trigger)]),
    ...(tool === undefined ? [] : [tool]),
    ...(accepted ? [texts.accepted] : []),
  ];
  return [
    `<article id="t${number}" class="${decision}">`,
    `<h3>${nameHtml(one)}</h3>`,
    notes.length === 0 ? "" : `<p class="faint">${inHtml(notes.join(" · "))}</p>`,
    `<p><b class="${decision}">${word(decision, texts)}.</b> ${inHtml(says)}</p>`,
    section(texts.deciding, quotes(findings, texts)),
    section(texts.questions, list("ul", questions.map(inHtml))),
    section(texts.trimmed, trimmed === undefined ? "" : `<pre>${inHtml(trimmed)}</pre>`),
    section(texts.instead, list("ol", instead.map(itemOf))),
    section(texts.ahead(date), quotes(ahead?.findings ?? [], texts)),
    section(texts.before, list("ol", (ahead?.instead ?? []).map(itemOf))),
    sourcesOf([...findings, ...(ahead?.findings ?? [])], texts),
    "</article>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A heading with what belongs to it; nothing where there is nothing. */
function section(title: string, content: string): string {
  return content === "" ? "" : `<h3>${inHtml(title)}</h3>${content}`;
}

function quotes(findings: readonly AuditedFinding[], texts: AuditTexts): string {
  return findings.map((finding) => quote(finding, texts)).join("");
}

function quote({ quote: said, about, line, why }: AuditedFinding, texts: AuditTexts): string {
  const place = line === undefined ? about : `${about}, ${texts.line(line)}`;
  return `<blockquote><mark>${inHtml(said)}</mark> <span class="faint">(${inHtml(place)})</span><br>${inHtml(why)}</blockquote>`;
}

function itemOf({ text, code, notes = [] }: Item): string {
  const resource = code === undefined ? "" : ` <code>${inHtml(code)}</code>`;
  return `${inHtml(text)}${resource}${notes.map((note) => ` <span class="faint">${inHtml(note)}</span>`).join("")}`;
}

/** Links to the documents, which a reader may follow; the page itself fetches none. */
function sourcesOf(findings: readonly AuditedFinding[], texts: AuditTexts): string {
  const sources = new Map(findings.flatMap((finding) => finding.sources).map(({ url, title }) => [url, title]));
  if (sources.size === 0) return "";
  const links = [...sources].map(([url, title]) =>
    /^https?:\/\//.test(url) ? `<a href="${inHtml(url)}" rel="noreferrer">${inHtml(title)}</a>` : inHtml(title),
  );
  return `<details><summary>${inHtml(texts.sources)}</summary>${list("ul", links)}</details>`;
}

function list(kind: "ol" | "ul", items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<${kind}>${items.map((item) => `<li>${item}</li>`).join("")}</${kind}>`;
}

/** The decision is told in word, icon and colour, never by one alone. */
function word(outcome: AuditOutcome, texts: AuditTexts): string {
  return `${ICONS[outcome === "error" ? "unreadable" : outcome]} ${inHtml(texts.decision[outcome])}`;
}

function nameHtml({ file, name }: Audited): string {
  return name === file ? inHtml(file) : `${inHtml(name)} <span class="faint">${inHtml(file)}</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text, in elements and in quoted attributes alike. */
function inHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
}
