const FIRST_SECONDS = 15;
const MOST_SECONDS = 60 * 60;

/**
 * How long to wait before what surely did not arrive is tried again, where the platform names no time: a quarter of a
 * minute, doubled with every try, an hour at most, and up to a half more by lot so that not all come back at once.
 *
 * @param tries how often it was tried, from 1
 * @param lot from 0 to 1
 * @returns seconds
 */
export function backOff(tries: number, lot: number): number {
  const doubled = FIRST_SECONDS * 2 ** Math.min(20, Math.max(0, tries - 1));
  return Math.round(Math.min(MOST_SECONDS, doubled) * (1 + lot / 2));
}
