import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CLI = fileURLToPath(new URL("../../adapters/main/cli.js", import.meta.url));

/**
 * How long an audit takes and how much memory it needs: 1,000 and 10,000 templates made of the labelled messages, each
 * with a name of its own. Asked: 10,000 in 10 s on two cores, and memory that does not grow with their number.
 */
const corpus = ["train", "dev"].flatMap((part) => {
  const folder = join(ROOT, "test/corpora", part);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".messages.yaml"))
    .flatMap((name) => parse(readFileSync(join(folder, name), "utf8")) as { text?: string; subject?: string }[])
    .flatMap(({ text, subject }) => (text ? [{ text, subject }] : []));
});

const folder = mkdtempSync(join(tmpdir(), "czy-wolno-bench-"));
try {
  for (const count of [1_000, 10_000, 30_000]) {
    const file = join(folder, `${count}.jsonl`);
    const lines = Array.from({ length: count }, (_, index) => {
      const { text, subject } = corpus[index % corpus.length] as (typeof corpus)[number];
      return JSON.stringify({ name: `t${index}`, text: `${text}\n[numer ${index}]`, subject });
    });
    writeFileSync(file, lines.join("\n"));
    const letters = Math.round(lines.join("").length / count);
    for (const format of ["json", "html"]) {
      const { seconds, peak } = await run(file, format);
      console.log(
        `${count} templates of ${letters} letters, ${format}: ${seconds.toFixed(1)} s, ${Math.round(peak)} MB at most`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the command line and watches its resident memory, as Linux tells it. */
async function run(file: string, format: string): Promise<{ seconds: number; peak: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, "audit", file, "--format", format, "--output", `${file}.${format}`]);
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 100);
  await new Promise((resolve) => {
    child.on("close", resolve);
  });
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, peak };
}
