import { createRequire } from "node:module";
import { createLog } from "../../adapters/main/log.js";
import { serve } from "../../adapters/main/serve.js";
import { readSettings } from "../../adapters/main/settings.js";

/** What a started server has loaded, by the names of packages. */
export interface Loaded {
  readonly packages: readonly string[];
  readonly megabytes: number;
}

/** Run by a test: `node loaded.js run` starts a server with the environment's settings, tells what it loaded, and ends. */
if (process.argv[2] === "run") {
  const served = await serve(readSettings(process.env), createLog("silent"));
  const files = Object.keys(createRequire(import.meta.url).cache);
  const names = files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? "");
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  process.stdout.write(JSON.stringify({ packages: [...new Set(names)].sort(), megabytes } satisfies Loaded));
  await served.stop();
}
