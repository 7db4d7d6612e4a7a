import type { Command } from "commander";
import type { AnswerLanguage } from "../../../src/chat/texts/answer-language.js";
import type { Words } from "../../../src/policy/words.js";
import { addCommand } from "../add-command.js";
import type { Terminal } from "../terminal.js";

const WORDS = {
  publish: {
    pl: "dodaje do zasad to, co w pliku YAML; działające serwery zastosują to w ciągu 10 s",
    en: "adds what a YAML file holds to the policy; running servers act on it within 10 s",
  },
  publishFile: {
    pl: "plik z milestones, sources, clauses lub notes",
    en: "a file with milestones, sources, clauses or notes",
  },
  correct: {
    pl: "wpisy mogą zastąpić znane o tym samym id (poprawka)",
    en: "entries may take the place of known ones with the same id (a correction)",
  },
  export: { pl: "wypisuje jako YAML to, co opublikowano", en: "prints what was published as YAML" },
  status: {
    pl: "mówi, jakie zasady obowiązują na serwerach i kiedy czytano źródła",
    en: "says which policy the servers use and when the sources were read",
  },
  bundle: {
    pl: "podpisuje zasady tej wersji dla innych serwerów",
    en: "signs this version's policy for other servers",
  },
  sign: { pl: "plik z kluczem prywatnym", en: "the file with the private key" },
  newKey: { pl: "robi nowy klucz i zapisuje go w tym pliku", en: "makes a new key and writes it to this file" },
  out: { pl: "plik do zapisania, - na standardowe wyjście", en: "the file to write, - for the standard output" },
} as const satisfies Record<string, Words>;

/** Adds `publish`, `export`, `status` and `bundle` to the command `policy`; their code is loaded when they run. */
export function registerPublish(
  policy: Command,
  lang: AnswerLanguage,
  terminal: Terminal,
  done: (code: number) => void,
): void {
  const command = (name: "publish" | "export" | "status" | "bundle") => addCommand(policy, name, WORDS[name], lang);
  command("publish")
    .argument("<FILE>", WORDS.publishFile[lang])
    .option("--correct", WORDS.correct[lang])
    .action(async (file: string, raw: object) => {
      done(await (await import("./policy-publish.js")).policyPublish(file, raw, terminal));
    });
  command("export").action(async () => {
    done(await (await import("./policy-export.js")).policyExport(terminal));
  });
  command("status").action(async () => {
    done(await (await import("./policy-status.js")).policyStatus(terminal));
  });
  command("bundle")
    .option("--sign <KEY>", WORDS.sign[lang])
    .option("--new-key <FILE>", WORDS.newKey[lang])
    .option("--out <FILE>", WORDS.out[lang], "czy-wolno-policy.json")
    .action(async (raw: object) => {
      done(await (await import("./policy-bundle.js")).policyBundle(raw, terminal));
    });
}
