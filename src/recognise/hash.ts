const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of a string's UTF-16 units, continued from `seed`; the same on every machine. */
export function hash(text: string, seed: number = BASIS): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value >>> 0;
}

/** One unit more: `hash(a + b)` is `extend(hash(a), b)` for a single unit `b`. */
export function extend(value: number, unit: number): number {
  return Math.imul(value ^ unit, PRIME) >>> 0;
}
