import { z } from "zod";
import type { Message } from "../../src/message/message.js";
import { isDay } from "../../src/policy/day.js";
import type { Words } from "../../src/policy/words.js";
import { type Context, MARKETPLACES, MEDIA } from "../../src/verdict/context.js";
import { attachmentsGiven, attachmentsSchema, contextGiven, contextSchema } from "../files/message-json.js";

/** A line of `check --jsonl`: what to check, under which name, context and days. */
export interface JsonlLine {
  readonly id?: string | number;
  readonly message: Message;
  readonly context: Context;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** A line that cannot be used, and why. The name is given back where it could be read. */
export interface BadLine {
  readonly id?: string | number;
  readonly error: Words;
}

const day = z.string().refine(isDay).nullish();
const schema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  subject: z.string().nullish(),
  attachments: attachmentsSchema,
  context: contextSchema.nullish(),
  asOf: day,
  knownAt: day,
});

/** What each key takes, for the sentence about a key that holds something else. */
const EXPECTED: Readonly<Record<string, Words>> = {
  id: { pl: "tekst lub liczba", en: "a text or a number" },
  text: { pl: "tekst wiadomości", en: "the message's text" },
  subject: { pl: "tekst", en: "a text" },
  attachments: {
    pl: '[{"name":"plik.pdf","mediaType":"application/pdf"}]',
    en: '[{"name":"file.pdf","mediaType":"application/pdf"}]',
  },
  context: {
    pl: `klucze ${Object.keys(contextSchema.shape).join(", ")}`,
    en: `the keys ${Object.keys(contextSchema.shape).join(", ")}`,
  },
  "context.initiator": { pl: "seller lub reply", en: "seller or reply" },
  "context.medium": { pl: MEDIA.join(", "), en: MEDIA.join(", ") },
  "context.marketplace": { pl: MARKETPLACES.join(", "), en: MARKETPLACES.join(", ") },
  asOf: { pl: "dzień, na przykład 2026-03-02", en: "a day like 2026-03-02" },
  knownAt: { pl: "dzień, na przykład 2026-03-02", en: "a day like 2026-03-02" },
};
const TRUTH: Words = { pl: "true lub false", en: "true or false" };

/** Reads one line. Never throws; a key that is null counts as left out. */
export function readJsonlLine(line: string): JsonlLine | BadLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return {
      error: {
        pl: 'To nie jest JSON. Oczekujemy w każdym wierszu jednego obiektu, na przykład {"id":"1","text":"…"}.',
        en: 'This is not JSON. Expected one object on each line, like {"id":"1","text":"…"}.',
      },
    };
  }
  return readJsonlObject(json);
}

/** Reads what one line holds. Never throws; a key that is null counts as left out. */
export function readJsonlObject(json: unknown): JsonlLine | BadLine {
  const read = schema.safeParse(json);
  if (!read.success) return { ...nameOf(json), error: sentenceOf(read.error.issues[0] as z.core.$ZodIssue) };
  const { id, text, subject, attachments, asOf, knownAt } = read.data;
  return {
    ...(id == null ? {} : { id }),
    message: {
      text,
      ...(subject == null ? {} : { subject }),
      ...attachmentsGiven(attachments),
    },
    context: contextGiven(read.data.context ?? {}),
    ...(asOf == null ? {} : { asOf }),
    ...(knownAt == null ? {} : { knownAt }),
  };
}

function nameOf(json: unknown): { id?: string | number } {
  const id = typeof json === "object" && json !== null ? (json as { id?: unknown }).id : undefined;
  return typeof id === "string" || typeof id === "number" ? { id } : {};
}

function sentenceOf(issue: z.core.$ZodIssue): Words {
  const path = issue.path.filter((step) => typeof step === "string").join(".");
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(", ");
    const expected = EXPECTED.context as Words;
    return {
      pl: `Nieznany klucz ${keys} w „context”. Oczekujemy: ${expected.pl}.`,
      en: `Unknown key ${keys} in "context". Expected ${expected.en}.`,
    };
  }
  if (path === "") {
    return { pl: 'Oczekujemy obiektu, na przykład {"text":"…"}.', en: 'Expected an object, like {"text":"…"}.' };
  }
  const expected =
    EXPECTED[path] ?? EXPECTED[path.split(".")[0] === "context" ? "" : (path.split(".")[0] ?? "")] ?? TRUTH;
  return {
    pl: `Klucz „${path}” jest błędny lub go brakuje. Oczekujemy: ${expected.pl}.`,
    en: `The key "${path}" is wrong or missing. Expected: ${expected.en}.`,
  };
}
