import { goThroughProxy } from "../../adapters/main/server/go-through-proxy.js";

/** What a process that goes through a proxy got from each address. */
export type Fetched = readonly string[];

/** Run by a test: `node through-proxy.js <url>…` fetches each address as the server would, and tells what came. */
if (process.argv.length > 2) {
  await goThroughProxy(process.env);
  const got: string[] = [];
  for (const url of process.argv.slice(2)) got.push(await fetch(url).then((response) => response.text()));
  process.stdout.write(JSON.stringify(got satisfies Fetched));
}
