import { z } from "zod";
import { MARKETPLACES, MEDIA } from "../../src/verdict/context.js";
import { decode } from "./decode.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";

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
    attachments: z.array(z.object({ name: z.string(), mediaType: text })).nullish(),
    context: z
      .strictObject({
        initiator: z.enum(["seller", "reply"]).nullish(),
        medium: z.enum(MEDIA).nullish(),
        automated: z.boolean().nullish(),
        carrier_integrated: z.boolean().nullish(),
        invoice_requested: z.boolean().nullish(),
        marketplace: z.enum(MARKETPLACES).nullish(),
        answers: z.record(z.string(), z.string()).nullish(),
      })
      .nullish(),
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
  });
}

function messageOf(file: string, written: string, line: number): MessageInFile {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    throw bad(line, "", "");
  }
  const read = schema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : "";
    const key = [...(issue?.path ?? []), ...(unknown === "" ? [] : [unknown])].map(String).join(".");
    throw bad(line, key === "" ? "" : `, klucz „${key}”`, key === "" ? "" : `, the key "${key}"`);
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
      ...(attachments == null
        ? {}
        : {
            attachments: attachments.map(({ name: called, mediaType }) => ({
              name: called,
              ...(mediaType == null ? {} : { mediaType }),
            })),
          }),
    },
    ...(context == null
      ? {}
      : { context: Object.fromEntries(Object.entries(context).filter(([, value]) => value != null)) }),
  };
}

function bad(line: number, pl: string, en: string): FileProblem {
  return new FileProblem({
    pl: `Wiersz ${line}${pl} jest błędny. Oczekujemy obiektu JSON, na przykład {"name":"Wysyłka","text":"…"}. Popraw go i sprawdź jeszcze raz.`,
    en: `Line ${line}${en} is wrong. Expected a JSON object, like {"name":"Shipped","text":"…"}. Correct it and check again.`,
  });
}
