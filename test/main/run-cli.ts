import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const CLI = fileURLToPath(new URL("../../dist/adapters/main/cli.js", import.meta.url));

/** Runs the compiled command line with an input; colours only where a test asks for them. */
export function runCli(
  args: readonly string[],
  input: string | Buffer = "",
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...inherited, ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    // A program that refuses its input early closes the pipe: that is no failure of the test.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
