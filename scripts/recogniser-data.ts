import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { HostsData } from "../src/recognise/hosts.js";
import type { LexiconData } from "../src/recognise/lexicon.js";
import type { RuleData } from "../src/recognise/rules.js";

/** The recogniser's data files as one piece: lexicons of all languages merged, rules, hosts. Throws naming file and key. */
export function readRecogniserData(folder = "src/recognise"): {
  lexicon: LexiconData;
  rules: RuleData[];
  hosts: HostsData;
} {
  const lexicon: Record<string, string[]> = {};
  for (const name of readdirSync(join(folder, "lexicon")).sort()) {
    const file = join(folder, "lexicon", name);
    for (const [concept, words] of Object.entries(read(file))) {
      if (typeof words !== "string" || !/^[A-Z]+$/.test(concept)) {
        throw new Error(`${file}, ${concept}: expected a concept in capitals with words parted by "|"`);
      }
      const entries = words
        .split("|")
        .map((word) => word.trim())
        .filter((word) => word !== "");
      lexicon[concept] = [...(lexicon[concept] ?? []), ...entries];
    }
  }
  return {
    lexicon,
    rules: read(join(folder, "rules.yaml")) as unknown as RuleData[],
    hosts: read(join(folder, "hosts.yaml")) as unknown as HostsData,
  };
}

function read(file: string): Record<string, unknown> {
  try {
    return parse(readFileSync(file, "utf8"), { uniqueKeys: true }) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
