import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";
// These count executed blocks of the code by V8's coverage, which sees only code loaded for them alone.
const counted = ["test/recognise/linear.test.ts", "test/verdict/linear.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Many tests wait for child processes, sockets and databases: one worker more than cores keeps the cores busy.
    maxWorkers: availableParallelism() + 1,
    // On CI one more try: some tests talk over real sockets and clocks on a machine that others share.
    retry: process.env["CI"] ? 1 : 0,
    // Loading the code anew for each of the many small files cost more than running them.
    projects: [
      { extends: true, test: { name: "together", include: [all], exclude: counted, isolate: false } },
      { extends: true, test: { name: "counted", include: counted } },
    ],
  },
});
