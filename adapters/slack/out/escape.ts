/** Text for a field that Slack reads as mrkdwn: nothing in it can link or ping. `&` first. */
export function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
