/** Something kept until the program's current turn ends, at the latest. */
export interface WithinTurn<Kept> {
  get(): Kept | undefined;
  set(kept: Kept): void;
}

/**
 * A place for what the next steps of the same turn may need again, and nobody after them: whatever is put there is let
 * go when the turn ends, so that nothing of a message outlives the work on it.
 */
export function withinTurn<Kept>(): WithinTurn<Kept> {
  let current: Kept | undefined;
  let ends = false;
  return {
    get: () => current,
    set(kept) {
      current = kept;
      if (ends) return;
      ends = true;
      queueMicrotask(() => {
        current = undefined;
        ends = false;
      });
    },
  };
}
