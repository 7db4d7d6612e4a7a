import fc from "fast-check";
import { expect, it } from "vitest";
import { byteLines } from "../../adapters/main/byte-lines.js";

async function linesOf(chunks: readonly string[], limit = 100): Promise<string[]> {
  const lines: string[] = [];
  const source = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  for await (const line of byteLines(source, limit)) lines.push(line.toString());
  return lines;
}

it.each([
  { chunks: ["a\nb\n"], lines: ["a", "b"] },
  { chunks: ["a\nb"], lines: ["a", "b"] },
  { chunks: ["a", "b\n", "\n", "c"], lines: ["ab", "", "c"] },
  { chunks: [], lines: [] },
  { chunks: ["abcdef\ng"], limit: 5, lines: ["too_long", "g"] },
  { chunks: ["abc", "def", "\ng\n"], limit: 5, lines: ["too_long", "g"] },
  { chunks: ["abc", "def"], limit: 5, lines: ["too_long"] },
])("$chunks", async ({ chunks, limit, lines }) => {
  expect(await linesOf(chunks, limit)).toEqual(lines);
});

it("gives the same lines however the bytes arrive", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,5}$/)), async (chunks) => {
      expect(await linesOf(chunks)).toEqual(await linesOf([chunks.join("")]));
    }),
  );
});
