import type { Texts } from "./pl.js";

const rules = new Intl.PluralRules("en");
/** 1 question, 2 questions. */
function count(number: number, one: string, other: string): string {
  return `${number} ${rules.select(number) === "one" ? one : other}`;
}

/** English texts. */
export const en: Texts = {
  language: "en",

  decision: { allowed: "Allowed", not_allowed: "Not allowed", depends: "It depends", unreadable: "Cannot be judged" },
  yesNo: { allowed: "yes", not_allowed: "no", depends: "it depends" },
  leadsTo: { allowed: "you may send it", not_allowed: "do not send it", depends: "it still depends" },

  first: {
    mayNot: "Do not send this unasked",
    mayNotAsItIs: "Do not send this unasked as it stands",
    mayNever: "Do not send this, not even as a reply",
    mayNeverAsItIs: "Do not send this as it stands, not even as a reply",
    may: "You may send this",
    mayReply: "You may send this as a reply in the conversation that the buyer began",
    mayDiscuss: "You may write this in the discussion",
    nothingFound: "nothing in it is against Allegro's rules",
    blocked: (acts) => `Allegro will stop this e-mail (${acts})`,
    againstRules: (acts) => `it is against Allegro's rules (${acts})`,
    notKnown: "Whether Allegro stops it is not known.",
    accountRisk: (acts) => `you risk a ban of your account (${acts})`,
    and: " and ",
    standing: {
      official: "",
      reported: ", so say the press and sellers",
      inferred: ", that is our reading of the rules",
    },
    asReply: (yesNo) => `As a reply in this thread: ${yesNo}.`,
    asSeller: (yesNo) => `Unasked: ${yesNo}.`,
    from: (date, yesNo) => `From ${date}: ${yesNo}.`,
    fromThatDay: (yesNo) => `From that day on: ${yesNo}.`,
    depends: (question) => `It depends: ${question}`,
    dependsOnSentence: (question) => `It depends on the sentence marked below: ${question}`,
    dependsOnDay: (date, acts) =>
      `It depends on the day: the rules change on a day that is not announced yet (${date}; about: ${acts}).`,
    notSettled: (why) => `It depends, and there is no certain answer. ${why} Not sending it is safer.`,
    moreQuestions: (number) => (number === 1 ? "One more question below." : `${number} more questions below.`),
    marketplace: (site) => `For allegro.${site} these rules are not confirmed.`,
  },

  parcel: { link: "tracking link", number: "parcel number", state: "parcel status" },

  card: {
    deciding: "The marked words decide",
    doubted: "Here we are not sure",
    moreSentences: (number) => `And ${count(number, "more place", "more places")} in this message.`,
    trimmed: "This you may send",
    instead: "What to do instead",
    how: "How to do it",
    good: "Good to know",
    question: "Question",
    isReply: "It is a reply in the buyer's thread",
    isSeller: "I am writing unasked",
    why: "Why?",
    about: (acts) => `For: ${acts}.`,
    feature: (name) => `Where: ${name}.`,
    since: (date) => `Available since ${date}.`,
    uncertain: (what) => `Not certain: ${what}`,
    verified: (date) => `Sources last checked: ${date}.`,
    advice: "This is advice, not Allegro's decision.",
    unverified: (since) => `Mind: since ${since} this server has had no verified policy. It may be out of date.`,
  },

  why: {
    clause: "Rule",
    effect: "What follows from it",
    consequence: "How it can end",
    standing: "Who says so",
    found: "How we could tell",
    byRule: (rule) => `rule ${rule}`,
    byWords: (words) => `words: ${words}`,
    places: "Places",
    reading: "Read as",
    asOf: "As of",
    knownAt: "As known on",
    receipt: "Receipt",
    policy: "Version of the rules",
    engine: "Version of the recogniser",
    noDate: "no date",
    published: (date) => `published: ${date}`,
    consequences: {
      blocked: "Allegro stops such an e-mail",
      against_rules: "against the rules; whether Allegro stops it is not known",
      account_risk: "puts the account at risk",
    },
    standings: { official: "Allegro", reported: "the press or sellers", inferred: "we do: it is our reading" },
    readings: { seller: "a message sent unasked", reply: "a reply in the conversation that the buyer began" },
  },

  unreadable: {
    empty: "The message is empty. Paste its text.",
    image_only: "The message holds only an image, and images are not read. Paste its text.",
    binary:
      "This is not text but the content of a file. Paste the message's text or give a .txt, .html, .eml or .csv file.",
    too_long: "The text is too long for one message to a buyer (over 2 million characters). Paste the message alone.",
    gibberish: "There are no words here that can be read. Paste the message's text.",
    language:
      "This language cannot be judged. We know Polish, English, Czech, Slovak, Hungarian, German and Ukrainian.",
  },

  summary: {
    title: "Together",
    messages: (number) => count(number, "message", "messages"),
    part: {
      allowed: (number) => `${number} allowed`,
      not_allowed: (number) => `${number} not allowed`,
      depends: (number) => `${number} depending`,
      unreadable: (number) => `${number} not judged`,
    },
  },

  timeline: {
    title: (day) => `Dates as of ${day}`,
    noDate: "no date",
    announced: (date) => `Announced ${date}`,
    incident: "an incident, no rule changed",
    states: {
      announced: "announced",
      in_force: "in force",
      enforced: "enforced",
      withdrawn: "withdrawn",
      undecided: "within this time, the day was not announced",
      unconfirmed: "the date passed without confirmation",
      superseded: "superseded",
      refined: "made more precise",
      cancelled: "cancelled",
    },
    by: (title) => `Instead: ${title}`,
  },

  rules: {
    unasked: "Sent unasked",
    reply: "As a reply",
    since: "Since",
    always: "always, as far as is known",
    next: "Change",
    instead: "What to do instead",
    says: "What the sources say",
    uncertain: "What is not known",
    fires: "Sentences like these",
    silent: "But not these",
  },

  diff: {
    title: (a, b) => `What changed between ${a} and ${b}`,
    same: "Nothing changed.",
    added: "New restrictions",
    changed: "Changed",
    moved: "Dates moved or made more precise",
    ended: "No longer holds, or cancelled",
    nothingComing: "nothing is announced",
    from: (date) => `from ${date}`,
  },

  receipt: {
    same: (id) => `It is the same: receipt ${id} was made from this text, under the same rules and the same version.`,
    differs: (id, what) => `Receipt ${id} does not fit. Different: ${what}. Below is what this version says today.`,
    differsId: (id, now) =>
      `This text with these options has the receipt ${now}, not ${id}. The text, the options, the rules or the version is another. To see which, give the whole receipt (JSON from check --format json).`,
    withoutText: (id) =>
      `Receipt ${id}: without the text the verdict cannot be repeated. These are the rules that held then.`,
    parts: {
      text: "the text",
      policy: "the version of the rules",
      engine: "the version of the recogniser",
      receipt: "the receipt itself (it was changed)",
    },
  },

  guide: {
    welcome: "May this message be sent to a buyer on Allegro?",
    paste: "Paste the message and end it with a line that holds only a full stop (or Ctrl+D).",
    choose: "Type the number of an answer, or just Enter to skip:",
    another: "Paste the next message, or finish with Ctrl+D.",
  },
};
