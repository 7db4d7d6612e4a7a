/**
 * Gathers calls that come close together and works on them in one go, so that many share one commit. While a group is
 * being worked on the next one gathers; a call alone does not wait for others.
 *
 * @param most so many at a time
 * @param work gives a result for each, in their order; where it throws, all of the group fail
 */
export function inGroups<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: { item: Item; done: (result: Result) => void; failed: (error: unknown) => void }[] = [];
  let running = false;

  const run = async () => {
    if (running) return;
    running = true;
    // Whoever calls in the same moment joins the first group.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await work(group.map(({ item }) => item));
        group.forEach(({ done }, index) => void done(results[index] as Result));
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    running = false;
  };

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      void run();
    });
}
