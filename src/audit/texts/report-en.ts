import type { AuditTexts } from "./report-pl.js";

const templates = (number: number) => `${number} ${number === 1 ? "template" : "templates"}`;

/** What a report itself says, in English. */
export const reportEn: AuditTexts = {
  title: "Audit of message templates",
  templates,
  on: (day) => `As of ${day}.`,
  ahead: (date) => `What will decide from ${date}`,
  before: "What to do before",
  today: "Today",
  from: (date) => `From ${date}`,
  template: "Template",
  decision: {
    allowed: "Allowed",
    not_allowed: "Not allowed",
    depends: "It depends",
    unreadable: "Cannot be judged",
    error: "Error",
  },
  noChange: "No change of the rules is known to lie ahead.",
  change: (date, title, changing) =>
    `The next known change of the rules: ${date} (${title}). It changes ${changing === 0 ? "no decision" : `the decision of ${templates(changing)}`}.`,
  accepted: "accepted before",
  acceptedCount: (number) => `accepted before: ${number}`,
  trigger: (what) => `trigger: ${what}`,
  line: (number) => `line ${number}`,
  switchOff: ({ name, trigger, tool }, mayStay) =>
    `That is the template “${name}”${trigger === undefined ? "" : `, trigger “${trigger}”`}${tool === undefined ? "" : `, tool ${tool}`}.${mayStay ? " It need not be switched off if only the text given above is left in it." : ""}`,
  deciding: "These sentences decide",
  trimmed: "This you may send",
  instead: "What to switch on, and what to switch off",
  questions: "What it depends on",
  sources: "Sources",
  nothing: "No template was found.",
  all: "All templates",
  details: "What needs a change",
  verified: (date) => `Sources last checked: ${date}. This is advice, not Allegro's decision.`,
  versions: (policy, engine) => `Version of the rules ${policy}, version of the recogniser ${engine}.`,
};
