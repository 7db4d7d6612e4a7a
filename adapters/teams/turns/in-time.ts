/** Teams gives an invoke 5 s; a second of it is for the way. */
const LIMIT_MS = 4_000;

/** The result, or `late` where it takes longer than Teams waits; what was begun goes on. */
export async function inTime<T>(made: Promise<T>, late: () => T, limit = LIMIT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), limit);
  });
  try {
    return await Promise.race([made, over]);
  } finally {
    clearTimeout(timer);
  }
}
