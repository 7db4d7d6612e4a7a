import { z } from "zod";
import type { AllWords } from "../../src/policy/words.js";
import { decode } from "./decode.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";
import { attachmentsGiven, attachmentsSchema, contextGiven, contextSchema } from "./message-json.js";

const text = z.string().nullish();
const schema = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    name: text,
    trigger: text,
    tool: text,
    subject: text,
    text: text,
    body: text,
    attachments: attachmentsSchema,
    context: contextSchema.nullish(),
  })
  .refine(({ text: one, body }) => one != null || body != null, { path: ["text"] });

/**
 * Lines of JSON as `check --jsonl` takes them: `text` (or `body`), and `name` or `id`, `subject`, `attachments`,
 * `trigger`, `tool`, `context`; other keys are ignored. Each line is one message; empty lines are skipped. They come one by
 * one. Throws a FileProblem that names the first line that cannot be used.
 */
export function* readJsonl(file: string, bytes: Uint8Array): Generator<MessageInFile> {
  const text = decode(bytes);
  let line = 0;
  let found = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    line++;
    const written = text.slice(start, end);
    start = end + 1;
    if (written.trim() === "") continue;
    found++;
    yield messageOf(file, written, line);
  }
  if (found > 0) return;
  throw new FileProblem({
    pl: 'W pliku nie ma żadnego wiersza. Oczekujemy w każdym jednego obiektu JSON. Dopisz je, na przykład {"name":"Wysyłka","text":"…"}.',
    en: 'The file holds no line. Expected one JSON object on each. Add them, like {"name":"Shipped","text":"…"}.',
    cs: 'V souboru není žádný řádek. Na každém očekáváme jeden objekt JSON. Doplňte je, například {"name":"Odeslání","text":"…"}.',
    sk: 'V súbore nie je žiadny riadok. Na každom očakávame jeden objekt JSON. Doplňte ich, napríklad {"name":"Odoslanie","text":"…"}.',
    hu: 'A fájlban nincs egyetlen sor sem. Minden sorban egy JSON-objektumot várunk. Írja be őket, például {"name":"Feladás","text":"…"}.',
  } satisfies AllWords);
}

function messageOf(file: string, written: string, line: number): MessageInFile {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    throw bad(line);
  }
  const read = schema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "";
    const key = [...(issue?.path ?? []), ...(unknown === "" ? [] : [unknown])].map(String).join(".");
    throw bad(line, key);
  }
  const { id, name, trigger, tool, subject, text: said, body, attachments, context } = read.data;
  return {
    name: name?.trim() || (id == null ? `${file}:${line}` : String(id)),
    line,
    ...(trigger ? { trigger } : {}),
    ...(tool ? { tool } : {}),
    message: {
      text: said ?? body ?? "",
      ...(subject ? { subject } : {}),
      ...attachmentsGiven(attachments),
    },
    ...(context == null ? {} : { context: contextGiven(context) }),
  };
}

function bad(line: number, key = ""): FileProblem {
  const [pl, en, cs, sk, hu] =
    key === ""
      ? ["", "", "", "", ""]
      : [`, klucz „${key}”`, `, the key "${key}"`, `, klíč „${key}“`, `, kľúč „${key}“`, `, „${key}” kulcs`];
  return new FileProblem({
    pl: `Wiersz ${line}${pl} jest błędny. Oczekujemy obiektu JSON, na przykład {"name":"Wysyłka","text":"…"}. Popraw go i sprawdź jeszcze raz.`,
    en: `Line ${line}${en} is wrong. Expected a JSON object, like {"name":"Shipped","text":"…"}. Correct it and check again.`,
    cs: `Řádek ${line}${cs} je chybný. Očekáváme objekt JSON, například {"name":"Odeslání","text":"…"}. Opravte ho a zkontrolujte znovu.`,
    sk: `Riadok ${line}${sk} je chybný. Očakávame objekt JSON, napríklad {"name":"Odoslanie","text":"…"}. Opravte ho a skontrolujte znova.`,
    hu: `Hibás sor: ${line}${hu}. JSON-objektumot várunk, például {"name":"Feladás","text":"…"}. Javítsa ki, és ellenőrizze újra.`,
  } satisfies AllWords);
}
