import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";
/** What counts executed blocks by V8's coverage, or has nock take the place of the network, must have a process of its own. */
const byThemselves = [
  "test/recognise/linear.test.ts",
  "test/verdict/linear.test.ts",
  "test/conformance/network-faults.test.ts",
  "test/news/watch.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Many tests wait for child processes, sockets and databases: one worker more than cores keeps the cores busy.
    maxWorkers: availableParallelism() + 1,
    // On CI one more try: some tests talk over real sockets and clocks on a machine that others share.
    retry: process.env["CI"] ? 1 : 0,
    // Loading the code anew for each of the many small files cost more than running them.
    projects: [
      { extends: true, test: { name: "together", include: [all], exclude: byThemselves, isolate: false } },
      { extends: true, test: { name: "by themselves", include: byThemselves } },
    ],
  },
});
