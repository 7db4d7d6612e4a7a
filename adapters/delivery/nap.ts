/** A rest that can be ended. */
export interface Nap {
  /** Rests so many milliseconds, or less when woken. */
  rest(milliseconds: number): Promise<void>;
  wake(): void;
}

/** A rest for one loop. */
export function createNap(): Nap {
  let end: (() => void) | undefined;
  let isAwake = false;
  return {
    rest: (milliseconds) =>
      new Promise((resolve) => {
        if (isAwake) {
          isAwake = false;
          resolve();
          return;
        }
        const timer = setTimeout(() => end?.(), milliseconds);
        end = () => {
          clearTimeout(timer);
          end = undefined;
          resolve();
        };
      }),
    wake: () => {
      if (end === undefined) isAwake = true;
      else end();
    },
  };
}
