import type { Shown } from "./shown-words.js";

/** Where a piece of text stands in JSON: the type of the object that holds it, and the key. */
export function holders(rendered: Shown, needle: string): string[] {
  const found = new Set<string>();
  const walk = (at: Shown, type: string, key: string) => {
    if (typeof at === "string") {
      if (at.includes(needle)) found.add(`${type}.${key}`);
    } else if (Array.isArray(at)) {
      for (const one of at) walk(one, type, key);
    } else if (at !== null && typeof at === "object") {
      for (const [name, inner] of Object.entries(at)) walk(inner, typeof at.type === "string" ? at.type : type, name);
    }
  };
  walk(rendered, "", "");
  return [...found].sort();
}

/** Every type of object in JSON, each once. */
export function types(rendered: Shown): string[] {
  const found = new Set<string>();
  const walk = (at: Shown) => {
    if (at === null || typeof at !== "object") return;
    if (typeof at.type === "string") found.add(at.type);
    for (const inner of Object.values(at)) walk(inner);
  };
  walk(rendered);
  return [...found].sort();
}
