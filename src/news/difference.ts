/** One line of a difference. Of what stayed the same only what stands beside a change is shown; `gap` stands for the rest. */
export interface DifferenceLine {
  readonly is: "same" | "added" | "removed" | "gap";
  readonly text: string;
}

/** What changed between two texts, sentence by sentence; empty where nothing did. */
export type Difference = readonly DifferenceLine[];

/** So many comparisons at most; longer texts are compared as two heaps of sentences. */
const MOST_COMPARISONS = 1_000_000;

/**
 * A readable difference of two texts. Sentences and lines are what is compared; spaces do not count.
 *
 * @returns at most `most` lines; what is left out is a gap at the end
 */
export function difference(before: string, after: string, most = 60): Difference {
  const [one, other] = [sentences(before), sentences(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [old, now] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (old.length === 0 && now.length === 0) return [];
  const changed = old.length * now.length <= MOST_COMPARISONS ? inOrder(old, now) : asHeaps(old, now);
  const same = (texts: readonly string[]) => texts.map((text): DifferenceLine => ({ is: "same", text }));
  const all = shortened([...same(one.slice(0, start)), ...changed, ...same(one.slice(one.length - end))]);
  return all.length <= most ? all : [...all.slice(0, most), { is: "gap", text: "" }];
}

function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}\d•-])/u)
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => one !== "");
}

/** The longest common subsequence, by its table of lengths. */
function inOrder(old: readonly string[], now: readonly string[]): DifferenceLine[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [down, right] = [lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number];
      const both = (lengths[(i + 1) * width + j + 1] as number) + 1;
      lengths[i * width + j] = old[i] === now[j] ? both : Math.max(down, right);
    }
  }
  const lines: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      lines.push({ is: "same", text: was });
      i++;
      j++;
    } else if (
      was !== undefined &&
      (is === undefined || (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))
    ) {
      lines.push({ is: "removed", text: was });
      i++;
    } else if (is !== undefined) {
      lines.push({ is: "added", text: is });
      j++;
    }
  }
  return lines;
}

function asHeaps(old: readonly string[], now: readonly string[]): DifferenceLine[] {
  const [before, after] = [new Set(old), new Set(now)];
  return [
    ...old.filter((text) => !after.has(text)).map((text): DifferenceLine => ({ is: "removed", text })),
    ...now.filter((text) => !before.has(text)).map((text): DifferenceLine => ({ is: "added", text })),
  ];
}

/** Of the same only the sentence before and the one behind a change. */
function shortened(lines: readonly DifferenceLine[]): DifferenceLine[] {
  const isChange = (at: number) => lines[at] !== undefined && lines[at].is !== "same";
  const made: DifferenceLine[] = [];
  for (const [at, line] of lines.entries()) {
    if (isChange(at) || isChange(at - 1) || isChange(at + 1)) made.push(line);
    else if (made.length > 0 && made.at(-1)?.is !== "gap") made.push({ is: "gap", text: "" });
  }
  if (made.at(-1)?.is === "gap") made.pop();
  return made;
}
