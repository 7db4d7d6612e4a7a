const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * The 32-bit FNV-1a hash of a string's UTF-16 units, continued from `seed`; the same on every machine. Signed, because
 * the engine keeps signed 32-bit numbers in place and puts larger ones on the heap.
 *
 * @param most of a longer string only so many units count
 */
export function hash(text: string, seed: number = BASIS, most: number = text.length): number {
  let value = seed;
  const length = Math.min(text.length, most);
  for (let index = 0; index < length; index++) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value | 0;
}

/** One unit more: `hash(a + b)` is `extend(hash(a), b)` for a single unit `b`. */
export function extend(value: number, unit: number): number {
  return Math.imul(value ^ unit, PRIME);
}

/** Two hashes as one; their order counts. */
export function mix(a: number, b: number): number {
  return Math.imul((a ^ (b >>> 15)) + b, 0x9e3779b1);
}
