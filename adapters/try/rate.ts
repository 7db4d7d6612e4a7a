const MINUTE = 60_000;

/** How many seconds somebody has to wait; undefined where they may ask now. */
export type Rate = (who: string) => number | undefined;

/** So many asks a minute from one address, and so many altogether; counted by the minute of the clock. */
export function createRate(now: () => number, { each, all }: { readonly each: number; readonly all: number }): Rate {
  let minute = 0;
  let total = 0;
  const counts = new Map<string, number>();
  return (who) => {
    const at = now();
    if (Math.floor(at / MINUTE) !== minute) {
      minute = Math.floor(at / MINUTE);
      total = 0;
      counts.clear();
    }
    const count = counts.get(who) ?? 0;
    if (count >= each || total >= all) return Math.max(1, Math.ceil(((minute + 1) * MINUTE - at) / 1000));
    counts.set(who, count + 1);
    total++;
    return undefined;
  };
}
