import type { TeamsTexts } from "./teams-pl.js";

/** English texts of the adapter. */
export const teamsEn: TeamsTexts = {
  othersSee: "Everybody in this conversation sees this answer. Privately: “Check this message”, or a chat with me.",
  shortened: (shown, all) => `Shortened: ${shown} of ${all} characters.`,
  leftOut: "The rest did not fit on the card.",
  failed: "Something went wrong on our side. Please try again.",
  late: "This takes longer than usual. Please try again in a moment.",
  seen: "This is already done.",
  wroteToYou: "Only you may see this answer, so it is in your chat with me.",
  writeToMe: "Only you may see this answer. Open a chat with me and write it there.",
  open: (title) => `Open: ${title}`,
  done: "Done.",
  shared: "Shared in this conversation.",
  plainOnly: "The whole card could not be shown.",
  reading: (files) => `${files} files. I am reading and checking them; this takes a moment.`,
  filesPersonal: "Here Teams tells me only the names of files. Send them in your chat with me, where I can read them.",
  reportPersonal: "The whole report is a file: send these files in your chat with me to get it.",
  reportFailed: "The report could not be saved. Send the templates again.",
};
