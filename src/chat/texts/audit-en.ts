import type { AuditChatTexts } from "./audit-pl.js";

/** English texts of audits in the chat. */
export const auditEn: AuditChatTexts = {
  came: (templates, parts) => `${templates}: ${parts.join(", ")}.`,
  later: (date, decision) => `from ${date}: ${decision}`,
  shown: (shown, all) => `These are ${shown} of ${all} that need a look.`,
  cut: (most) =>
    `From the chat at most ${most} templates and 4 million characters are judged at once. The others were left out: send them by themselves, or use the command czy-wolno audit.`,
  tooLong: (most) => `The template is longer than ${most} characters. Shorten it, or use the command czy-wolno audit.`,
  nothing: "There is no template in these files.",
  keep: "Keep this result",
  keepWhat:
    "What can be kept are the templates' names, the decisions and what the templates do, without their text. Subscribed channels are then told when a change of the rules changes these decisions.",
  kept: "The result is kept, without the templates' text. Type “list” to see it or to delete it.",
  full: (most) => `${most} results are kept already. Delete one and try again.`,
  report: "Report of the template audit",
  list: {
    title: "Kept results of audits",
    count: (number) => `Kept results of template audits: ${number}.`,
    none: "No result of an audit is kept. Send me a .csv, a .zip or several files with templates.",
    show: "Show the audits' results",
    name: "Name",
    by: "Kept by",
    at: "When",
    before: "Then",
    now: "Today",
    ahead: (date) => `From ${date}`,
    changing: (number) => `decisions that change: ${number}`,
    remove: (number) => `Delete result ${number}`,
    removed: "This result of an audit was deleted.",
    gone: "This result is not there any more.",
    told: "When the rules change, I will say in subscribed channels how many of these templates that concerns.",
  },
  outcomes: {
    not_allowed: (number) => `not allowed ${number}`,
    depends: (number) => `it depends ${number}`,
    allowed: (number) => `allowed ${number}`,
    unreadable: (number) => `cannot be judged ${number}`,
    error: (number) => `error ${number}`,
  },
};
