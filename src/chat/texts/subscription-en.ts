import type { SubscriptionTexts } from "./subscription-pl.js";

const rules = new Intl.PluralRules("en");
/** 1 day, 2 days. */
function days(number: number): string {
  return `${number} ${rules.select(number) === "one" ? "day" : "days"}`;
}

/** English texts of a channel's subscription. */
export const subscriptionEn: SubscriptionTexts = {
  leads: "Reminders before a date",
  noLeads: "none",
  before: (leads) =>
    `${leads.map((lead, at) => (at < leads.length - 1 ? String(lead) : days(lead))).join(" and ")} before`,
  rhythm: "How often",
  rhythms: { at_once: "at once", weekly: "once a week, on Monday" },
  hour: "From",
  zone: "Time zone",
  quiet: "Days without announcements",
  noQuiet: "none",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  lead: (number) => `${days(number)} before`,

  lastSent: "Last sent",
  nothingSent: "nothing yet; nothing new has happened",
  uncertain: "We do not know whether these arrived in the channel. They will not be sent twice:",
  show: (number) => `Show ${number}`,
  resume: "Resume",
  resumed: "Resumed. The next announcement will come here again.",
  resumedThere: "Resumed. The next announcement will come to that channel again.",
  notPaused: "The subscription is active; there is nothing to resume.",
  settings: "Announcement settings",
  elsewhere: "Nobody subscribes that channel any more.",

  dialog: {
    title: "Announcements",
    submit: "Save",
    cancel: "Cancel",
    intro: "These are the settings of one channel's announcements. A new date is always put into older cards at once.",
    saved: "Saved. From now on:",
    wrong: (names) => `Nothing was saved. Not accepted: ${names}. Open the settings and choose from the lists.`,
    oneTopic: "at least one topic",
    oneDay: "at least one day of the week that is not quiet",
  },

  shown: {
    mayBeThere: "This announcement may not have arrived in the channel. It will not be posted there again.",
    gone: "This announcement is no longer on the list: whether it arrived has been settled since.",
    overtaken: 'This announcement is out of date. The command "timeline" shows the dates that hold.',
  },

  pausedNote: {
    title: "Announcements are paused",
    what: "I could not post in the channel that was subscribed to changes of Allegro's rules. I post nothing there for now.",
    why: "Reason",
    channel: "Channel",
    help: {
      slack: 'To resume: type /invite @czywolno in that channel, then press "Resume".',
      teams: 'To resume: add the app to the team, then press "Resume".',
    },
  },
  unknownNote: {
    title: "An announcement may not have arrived",
    what: "The platform did not answer when I posted an announcement in the channel. It may be there, so I will not post it again.",
    show: "Show the announcement",
  },
};
