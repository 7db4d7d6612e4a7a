import { defineConfig } from "vitest/config";

// On CI one more try: some tests talk over real sockets and clocks on a machine that others share.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, retry: process.env["CI"] ? 1 : 0 },
});
