/** A line's bytes without its end, or that it was longer than allowed and is dropped. */
export type ByteLine = Buffer | "too_long";

/**
 * Splits a stream of bytes into lines. Never holds more than one chunk and one line: a line longer than the limit is
 * skipped as it passes.
 *
 * @param limit the longest line, in bytes
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  const taken = (): ByteLine => {
    const line = length > limit ? "too_long" : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      yield taken();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}
