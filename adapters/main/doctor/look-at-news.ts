import { FEED } from "../../news/feed.js";
import { createNewsStore } from "../../storage/news.js";
import { watchedSources } from "../server/open-metrics.js";
import type { Settings } from "../settings.js";
import { type Finding, well, wrong } from "./finding.js";
import type { SeenStore } from "./look-at-store.js";

const DAY_MS = 24 * 60 * 60_000;
/** GitHub and pages are read several times a day, the feed once: two days without any is a fault. */
const STALE_DAYS = 2;
const UNVERIFIED_DAYS = 30;

/** When the news and the policy feed were last read, and whether cards wait to be shown to the reviewers. */
export async function lookAtSources({ news }: Settings, { db }: SeenStore, now: number): Promise<Finding[]> {
  const clock = { now: () => now, today: () => "" };
  const kept = await createNewsStore({ db, clock }).sources();
  const wanted = watchedSources(news);
  if (wanted.length === 0) {
    return [
      well(
        "sources",
        "żadne źródła nie są ustawione (NEWS, POLICY_FEED_URL)",
        "no sources are set up (NEWS, POLICY_FEED_URL)",
      ),
    ];
  }
  const found = wanted.map(({ id, shown }): Finding => {
    const source = kept.find((one) => one.id === id);
    const check = `source ${shown}`;
    if (source?.readAt === undefined && source?.problem === undefined)
      return well(check, "jeszcze nie czytane", "not read yet");
    const at = source.readAt === undefined ? "?" : new Date(source.readAt).toISOString().slice(0, 16).replace("T", " ");
    const days = id === FEED ? UNVERIFIED_DAYS : STALE_DAYS;
    const stale = source.readAt === undefined || now - source.readAt > days * DAY_MS;
    if (!stale && source.problem === undefined) return well(check, `czytane ${at} UTC`, `read ${at} UTC`);
    const code = source.problem ?? "-";
    return wrong(
      check,
      { pl: `ostatnio czytane ${at} (${code})`, en: `last read ${at} (${code})` },
      {
        pl: "sprawdź, czy serwer działa i czy ten adres jest dostępny z jego sieci (HTTPS_PROXY)",
        en: "check that the server runs and reaches this address from its network (HTTPS_PROXY)",
      },
    );
  });
  return found;
}

/** Whether cards for the reviewers have been waiting in vain. */
export async function lookAtReview({ news }: Settings, { db }: SeenStore, now: number): Promise<Finding> {
  const { review } = news;
  if (review === undefined) return well("review", "REVIEW_CHANNEL nie jest ustawiony", "REVIEW_CHANNEL is not set");
  const { waiting } = await db
    .selectFrom("draft")
    .select(({ fn }) => [fn.countAll<number>().as("waiting")])
    .where("state", "=", "open")
    .where("posted", "is", null)
    .where("made_at", "<", now - DAY_MS / 24)
    .executeTakeFirstOrThrow();
  if (Number(waiting) === 0) return well("review", "żadna karta nie czeka", "no card waits to be shown");
  return wrong(
    "review",
    {
      pl: `${waiting} kart nie dotarło do REVIEW_CHANNEL`,
      en: `${waiting} cards did not reach REVIEW_CHANNEL`,
    },
    {
      pl: "dodaj bota do tego kanału (w Slacku: /invite), sprawdź jego identyfikator",
      en: "add the bot to that channel (in Slack: /invite), and check its id",
    },
  );
}
