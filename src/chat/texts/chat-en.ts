import type { ChatTexts } from "./chat-pl.js";

const rules = new Intl.PluralRules("en");
/** 1 minute, 2 minutes. */
function count(number: number, one: string, other: string): string {
  return `${number} ${rules.select(number) === "one" ? one : other}`;
}

/** English texts of the chat. */
export const chatEn: ChatTexts = {
  verdict: {
    share: "Share in this channel",
    wrong: "Looks wrong",
    answers: "Your answers",
    undo: "Undo the answers",
    yes: "Yes",
    no: "No",
    fromSettings: "From the settings",
    trackingSeen: "the buyer sees the tracking in the order on Allegro",
    trackingNotSeen: "the buyer does not see the tracking in the order on Allegro",
    thisTimeSeen: "This time the buyer does",
    thisTimeNotSeen: "This time the buyer does not",
    original: "The message that was checked",
    sharedBy: "Shared by",
    paste: "Paste the text",
  },

  several: {
    message: (number, of) => `Message ${number} of ${of}`,
    show: (number) => `Show verdict ${number}`,
    left: (number) =>
      `Up to 20 messages are checked at once. The last ${number === 1 ? "one was" : `${number} were`} left out: send them separately.`,
  },

  expired: "This card can no longer be used: 30 minutes have passed, or it is somebody else's. Send it again.",
  tooMany: (seconds) =>
    `That is a lot of messages for now, and others use this server, too. Try again in ${
      seconds < 60 ? count(seconds, "second", "seconds") : count(Math.ceil(seconds / 60), "minute", "minutes")
    }.`,

  misspelt: {
    ask: (meant) => `Did you mean the command "${meant}"?`,
    typed: "What you typed",
    yes: (meant) => `Yes, ${meant}`,
    check: "No, check it as a message",
  },

  help: {
    title: "What Czy wolno can do",
    what: 'Paste a message behind the command, forward it to me, or choose "Check this message" on it. I say whether it may be sent, why, and what to do instead. A .csv, a .zip or several files with templates I judge together.',
    commands: "Commands",
    verbs: [
      ["check: the message's text", "judges a message; without a text a form opens"],
      ["timeline", "when the rules change"],
      ["rules or rules invoice", "what the rules say"],
      ["subscribe or subscribe documents", "news of the rules in this channel"],
      ["unsubscribe", "no more of these news"],
      ["list", "who subscribed this channel, since when, and what was sent last"],
      ["settings", "language, carriers and whatever need not be asked each time"],
      ["why ABCD2345", "the rules behind the verdict with this receipt"],
      ["feedback: your remark", "a remark for the makers"],
    ],
    privacy:
      "Message texts are not kept: encrypted, they wait at most 30 minutes for your answers and are gone then. The exception is feedback in which you agree to keep one.",
    buttons: { check: "Check a message", timeline: "Timeline", rules: "Rules", settings: "Settings" },
  },

  check: {
    title: "Check a message",
    submit: "Check",
    cancel: "Cancel",
    intro: "The message is judged by the rules of the day you choose.",
    subject: "Subject (if there is one)",
    text: "The message's text",
    textHint: "Paste the whole message with its signature.",
    reading: "How do you send it?",
    readings: {
      seller: "I am writing unasked",
      reply: "I reply to the buyer in the buyer's thread",
      unknown: "I do not know, let the text tell",
    },
    day: "Day of sending",
    noText: "Paste the message's text.",
    noDay: "There is no such day. Write it like 2026-03-02.",
  },

  feedback: {
    title: "Looks wrong",
    submit: "Send",
    cancel: "Cancel",
    intro: "Thank you. What helps us most is to know what Allegro really did.",
    reason: "What is wrong?",
    reasons: {
      blocked_although_allowed: 'Allegro stopped it, and here it was "allowed"',
      delivered_although_not_allowed: 'Allegro delivered it, here it was "not allowed"',
      should_be_allowed: 'It should be "allowed"',
      should_not_be_allowed: 'It should be "not allowed"',
      wrong_sentence: "The wrong words are marked",
      wrong_advice: "The advice does not fit or does not work",
      misread: "The text or its language was misread",
      other: "Something else",
    },
    comment: "Remarks (if you like)",
    commentHint: "Leave out the buyer's data.",
    keepText: "The message's text may be kept; names, phones, addresses and numbers will be masked",
    noReason: "Choose what is wrong.",
    kept: "Thank you, your remark is kept. The message's text is not.",
    keptWithText: "Thank you, your remark is kept together with the message's text; personal data are masked.",
    keptTextGone:
      "Thank you, your remark is kept. The message's text is not: 30 minutes have passed, and we no longer have it.",
    empty: "The remark is empty. Write it and send it again.",
  },

  topics: {
    message_rules: "message rules",
    documents: "invoices and receipts",
    carriers: "carriers",
    api: "API changes",
  },

  subscription: {
    title: "Changes of Allegro's rules",
    here: "This channel will hear when Allegro announces, moves or introduces rules.",
    direct: "You will hear here when Allegro announces, moves or introduces rules.",
    by: "Subscribed by",
    since: "Since",
    topics: "Topics",
    before: "Before",
    lang: "Language",
    paused: "Paused",
    pauses: {
      by_person: "somebody chose so",
      app_removed: "the app was removed",
      channel_deleted: "the channel was deleted",
      team_deleted: "the team was deleted",
      channel_closed: "the channel is closed",
      not_member: "I am not in the channel",
    },
    active: "State",
    isActive: "active",
    change: 'To change or end it: the commands "subscribe", "unsubscribe" and "list".',
    done: "Done. The confirmation is in the channel.",
    already: "This channel is subscribed to that already.",
    unknownTopic: (known) => `There is no such topic. There are: ${known}. Type for example "subscribe documents".`,
    noPost: {
      slack: "I cannot post in this channel, so nothing was changed. Type /invite @czywolno here and try again.",
      teams: "I cannot post in this channel, so nothing was changed. Add the app to the team and try again.",
    },
    retry: "Try again",
    none: "This channel is subscribed to nothing.",
    subscribe: "Subscribe",
    unsubscribe: "End it",
    ended: "No more news of Allegro's rules in this channel.",
    endedBy: "Ended by",
    endedQuietly: "The subscription is ended. I cannot post in this channel, so nobody else was told.",
    endedHere: "The subscription is ended.",
    others: (number) =>
      number === 0
        ? "Nobody else in this company has subscribed."
        : `Besides this, the company has ${count(number, "subscription", "subscriptions")}.`,
  },

  timeline: {
    others: (number) => `Documents, carriers and API (${number})`,
  },

  rules: {
    title: (day) => `Rules as of ${day}`,
    choose: "More about one of them:",
    other: "There is no rule about an ordinary message: it may be sent.",
  },

  why: {
    title: (receipt) => `Receipt ${receipt}`,
    decided: "Verdict",
    unknown: (receipt) =>
      `There is no receipt ${receipt} here: it is another company's, older than receipts are kept, or miswritten. Look at its eight characters again, or send the message again.`,
    without: "Message texts are not kept, so the verdict cannot be repeated. These are the rules it rested on:",
    nothing: "No rule was used: nothing was found in the message that the rules are about.",
    older: "The rules have a newer version since. Today's verdict may differ: send the message again.",
    olderEngine: "The recogniser has a newer version since. Today's verdict may differ: send the message again.",
  },

  settings: {
    title: "Settings",
    intro: "This is what counts here. A person's settings come before the channel's, and those before the company's.",
    unset: "not set",
    inherit: "Do not set it here",
    scopes: { tenant: "the whole company", channel: "this channel", person: "mine" },
    buttons: { tenant: "The whole company", channel: "This channel", person: "Mine" },
    dialog: { tenant: "The company's settings", channel: "The channel's settings", person: "My settings" },
    submit: "Save",
    cancel: "Cancel",
    saved: "Saved.",
    wrong: (names) =>
      `Nothing was saved. Not accepted: ${names}. Open the settings and choose from the lists, 30 carriers at most.`,
    names: {
      lang: "Language",
      marketplace: "Marketplace",
      carriers: "The shop's carriers",
      tracking_visible: "Buyers see their tracking in the order on Allegro",
      medium: "How you usually write",
      invoices: "How you hand over invoices",
      reading: "By default it is",
    },
    langs: { pl: "Polish", en: "English", cs: "Czech", sk: "Slovak", hu: "Hungarian" },
    marketplaces: { pl: "allegro.pl", cz: "allegro.cz", sk: "allegro.sk", hu: "allegro.hu" },
    media: {
      email: "e-mail",
      message_center: "Allegro's Message Center",
      discussion: "a discussion or claim",
    },
    invoices: {
      upload: "we add the file to the order on Allegro",
      link: "we add a link to the order on Allegro",
      email: "we send them by e-mail",
      none: "we do not",
    },
    readings: { seller: "a message sent unasked", reply: "a reply in the buyer's thread" },
    ownTransport: "Own transport",
    yes: "yes",
    no: "no",
  },
};
