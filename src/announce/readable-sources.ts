import type { Day } from "../policy/day.js";
import type { Milestone } from "../policy/milestone.js";
import { earliest } from "../policy/partial-date.js";
import type { Source } from "../policy/source.js";

/** A milestone's sources that could be read by a day, in their order: the main one first. */
export function readableSources({ sources }: Milestone, all: readonly Source[], today: Day): Source[] {
  return sources.flatMap((id) => {
    const source = all.find((one) => one.id === id);
    return source === undefined || (source.published !== null && earliest(source.published) > today) ? [] : [source];
  });
}
