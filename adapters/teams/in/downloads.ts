import { z } from "zod";
import { isReadable } from "../../../src/audit/sent-files.js";
import type { Activity } from "./activity.js";

/** A file that can be fetched, which Teams says in personal chats alone. */
export interface Download {
  readonly name: string;
  /** Signed already; good for a few minutes. */
  readonly url: string;
}

/** Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4 */
const DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";
const content = z.looseObject({ downloadUrl: z.string().min(1).max(8_000) });
/** More than this nobody sends at once. */
const MOST = 20;

/** The files of a message that hold text, or templates, and can be fetched. Others count by their names. */
export function downloadsOf({ attachments }: Activity): Download[] {
  return (attachments ?? [])
    .flatMap((one): Download[] => {
      const read = content.safeParse(one.content);
      if (one.contentType !== DOWNLOAD || !read.success || !isReadable(one.name ?? "")) return [];
      return [{ name: one.name ?? "", url: read.data.downloadUrl }];
    })
    .slice(0, MOST);
}

/** Files beside a message in a channel or group: Teams gives a bot their names and no more. */
export function isOutOfReach(activity: Activity): boolean {
  const named = (activity.attachments ?? []).filter(({ name }) => isReadable(name ?? ""));
  return named.length > 0 && downloadsOf(activity).length === 0;
}
