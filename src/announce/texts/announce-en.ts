import type { AnnounceTexts } from "./announce-pl.js";

const rules = new Intl.PluralRules("en");
function count(number: number, one: string, other: string): string {
  return `${number} ${rules.select(number) === "one" ? one : other}`;
}

/** English texts of announcements. */
export const announceEn: AnnounceTexts = {
  words: {
    announced: "Announced",
    moved: "New date",
    made_exact: "Exact date",
    withdrawn: "Cancelled",
    reminder: "Reminder",
    in_force: "In force",
    corrected: "Correction",
    incident: "Incident",
  },

  when: {
    noDate: "no date was named",
    today: "today",
    tomorrow: "tomorrow",
    inDays: (days) => `in ${count(days, "day", "days")}`,
    yesterday: "yesterday",
    daysAgo: (days) => `${count(days, "day", "days")} ago`,
    dayUnknown: (first) => `the day is not announced yet, no earlier than ${first}`,
    dayUnknownInside: (last) => `the day was not announced, it may be any day up to ${last}`,
    dayNeverNamed: "no day was named",
  },

  line: {
    announced: {
      official: "Allegro announces",
      press: "The press says, unconfirmed by Allegro",
      users: "Sellers report",
    },
    statement: { official: "Allegro says", press: "The press says", users: "Sellers report" },
    noDate: "Allegro announces, naming no date",
    moved: "New date",
    movedNowhere: "Put off with no new date",
    madeExact: "The day is known",
    madeNarrower: "A more exact date",
    withdrawn: "Cancelled",
    cancelled: (what) => `cancelled: ${what}`,
    instead: (what) => `instead: ${what}`,
    noLonger: (date) => `no longer valid: ${date}`,
    atEarliest: (far) => `${far.charAt(0).toUpperCase()}${far.slice(1)} at the earliest`,
    fromToday: "From today on",
    since: (date) => `Since ${date}`,
    begun: "Now in force",
    over: "The time has passed",
    unconfirmed: "The time has passed, and nobody has confirmed it",
    unconfirmedToday: "Planned for today, not confirmed",
    corrected: "Correction",
    incident: "An incident, no rule changed",
  },

  besides: (number) => `Besides that: ${count(number, "more piece of news", "more pieces of news")}`,

  noLonger: "No longer valid",
  whole: "The corrected card above has the details.",
  updated: (date) => `This card was corrected on ${date}.`,
  meaning: (from) => `The shop's messages from ${from} on`,
  blocked: "Allegro will stop an e-mail sent unasked",
  notAllowed: "Not allowed unasked",
  depends: "It depends",
  allowed: "Allowed",
  replies: "Answering buyers in the conversation that they began is still allowed.",
  instead: "What to do instead",
  sources: "Sources",
  check: "Check a message",
  timeline: "Timeline",
  changed: (stopped, allowed) =>
    [
      ...(stopped === 0 ? [] : [`${stopped} of the messages checked here lately would now be stopped.`]),
      ...(allowed === 0 ? [] : [`${allowed} of the messages checked here lately would now be allowed.`]),
    ].join(" "),

  templates: {
    changing: (changing, of) =>
      `${changing} of your ${of} ${of === 1 ? "template" : "templates"} ${changing === 1 ? "changes" : "change"} on that day.`,
    concerned: (changing, of) => `This concerns ${changing} of your ${of} ${of === 1 ? "template" : "templates"}.`,
    show: "Show the audits' results",
  },

  simulated: {
    edit: (cards) => `Earlier cards corrected (${cards}).`,
    none: "Nothing would have been announced in this time.",
  },

  welcome: {
    inForce: "In force today",
    ahead: "Ahead",
    nothingAhead: "No announced date lies ahead.",
    noDate: "Announced without a date",
    unconfirmed: "Not confirmed",
    nothingKnown: "Nothing has been announced on these topics yet.",
    next: "I will post here when Allegro announces, moves, cancels or introduces something. Until then silence means that nothing changed.",
    verified: (date) => `The sources were last read on ${date}.`,
  },
};
