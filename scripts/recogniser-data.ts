import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { HostsData } from "../src/recognise/hosts.js";
import { LANGUAGES } from "../src/recognise/language.js";
import type { LexiconData } from "../src/recognise/lexicon.js";
import type { RuleData } from "../src/recognise/rules.js";

/** The recogniser's data files as one piece: lexicons of all languages merged, rules, hosts. Throws naming file and key. */
export function readRecogniserData(folder = "src/recognise"): {
  lexicon: LexiconData;
  meanings: LexiconData;
  rules: RuleData[];
  hosts: HostsData;
} {
  const lexicon: Record<string, string[]> = {};
  for (const name of readdirSync(join(folder, "lexicon")).sort()) {
    if (!name.endsWith(".yaml")) continue;
    const file = join(folder, "lexicon", name);
    for (const [concept, words] of Object.entries(read(file))) {
      if (typeof words !== "string" || !/^[A-Z]+$/.test(concept)) {
        throw new Error(`${file}, ${concept}: expected a concept in capitals with words parted by "|"`);
      }
      lexicon[concept] = [...(lexicon[concept] ?? []), ...entriesOf(words)];
    }
  }
  return {
    lexicon,
    meanings: readMeanings(join(folder, "lexicon/shared")),
    rules: read(join(folder, "rules.yaml")) as unknown as RuleData[],
    hosts: read(join(folder, "hosts.yaml")) as unknown as HostsData,
  };
}

/** Meanings with the words of every language for them, merged. Throws naming file and key where one is told twice or wants a language. */
function readMeanings(folder: string): LexiconData {
  const meanings: Record<string, string[]> = {};
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    for (const [meaning, words] of Object.entries(read(file) as Record<string, Record<string, string>>)) {
      if (meaning in meanings) throw new Error(`${file}, ${meaning}: told in another file too; expected once`);
      const missing = LANGUAGES.filter((language) => typeof words[language] !== "string");
      if (missing.length > 0) throw new Error(`${file}, ${meaning}: no words in ${missing.join(", ")}`);
      meanings[meaning] = [...new Set(LANGUAGES.flatMap((language) => entriesOf(words[language] as string)))];
    }
  }
  return meanings;
}

function entriesOf(words: string): string[] {
  return words
    .split("|")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function read(file: string): Record<string, unknown> {
  try {
    return parse(readFileSync(file, "utf8"), { uniqueKeys: true }) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
