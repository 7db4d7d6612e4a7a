import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** What a command left behind. */
export interface Ran {
  readonly code: number | null;
  /** Standard output and errors. */
  readonly out: string;
}

/** Runs a line of a shell to its end. */
export async function runLine(line: string, cwd: string, env: NodeJS.ProcessEnv, input: string): Promise<Ran> {
  const child = spawn("sh", ["-c", line], { cwd, env });
  const said = listen(child);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, out: said() };
}

/** Starts a line of a shell that serves, gives the address it says, lets it be asked, and ends it; it must end with 0. */
export async function whileServing<T>(
  line: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  use: (url: string, log: () => string) => Promise<T>,
): Promise<T> {
  // `exec`: the signal must reach the server and not a shell before it.
  const child = spawn("sh", ["-c", line.replace(/(?=node dist)/, "exec ")], { cwd, env });
  const log = listen(child);
  const ended = once(child, "close");
  let used: T;
  try {
    used = await use(await addressIn(child, log), log);
  } finally {
    child.kill("SIGTERM");
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`It ended with ${code}: ${log()}`);
  return used;
}

function listen(child: ChildProcess): () => string {
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  }
  return () => out;
}

async function addressIn(child: ChildProcess, log: () => string): Promise<string> {
  for (;;) {
    const [, served, page] = /"listening":"([^"]+)"|http:\/\/localhost:(\d+)/.exec(log()) ?? [];
    if (served !== undefined) return `http://${served}`;
    if (page !== undefined) return `http://127.0.0.1:${page}`;
    if (child.exitCode !== null) throw new Error(`It did not start: ${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Lets so many pieces of work run at once, the others one after the other. */
export function atMost(many: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = many;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
