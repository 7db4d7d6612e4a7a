/** A sentence with one full stop at its end; a Hungarian date brings its own. */
export function withFullStop(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
