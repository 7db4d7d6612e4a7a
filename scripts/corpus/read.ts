import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ACTS, type Act } from "../../src/recognise/act.js";

export type Part = "train" | "dev" | "sealed";

/** A labelled sentence; `where` is file and line. */
export interface LabelledSentence {
  readonly language: string;
  readonly writer: string;
  readonly text: string;
  readonly acts: readonly Act[];
  readonly where: string;
}

const acts = z.array(z.enum(ACTS));
const messageSchema = z.strictObject({
  id: z.string(),
  subject: z.string().optional(),
  attachments: z.array(z.strictObject({ name: z.string(), mediaType: z.string().optional() })).optional(),
  context: z
    .strictObject({
      initiator: z.enum(["seller", "reply"]).optional(),
      medium: z.enum(["email", "message_center", "discussion"]).optional(),
      automated: z.boolean().optional(),
      invoice_requested: z.boolean().optional(),
      carrier_integrated: z.boolean().optional(),
      marketplace: z.enum(["pl", "cz", "sk", "hu"]).optional(),
    })
    .optional(),
  text: z.string(),
  acts,
  decision: z.enum(["allowed", "not_allowed", "depends", "unreadable"]),
  note: z.string().optional(),
});

/** A labelled whole message with the decision that a careful person gives it today. */
export type LabelledMessage = z.infer<typeof messageSchema> & { readonly language: string; readonly writer: string };

const FOLDER = "test/corpora";

/** All labelled sentences of a part, in the order of file and line. Throws with file and line on a bad one. */
export function readSentences(part: Part): LabelledSentence[] {
  return files(part, ".sentences.txt").flatMap(({ file, language, writer }) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => {
        if (line.trim() === "" || line.startsWith("#")) return [];
        const match = /^([a-z_, ]+?) ?\| ?(.+)$/.exec(line);
        const where = `${file}:${index + 1}`;
        if (match === null) throw new Error(`${where}: expected "act[,act] | text"`);
        const labels = acts.safeParse((match[1] as string).split(",").map((act) => act.trim()));
        if (!labels.success)
          throw new Error(`${where}: unknown act in "${match[1]}"; expected some of ${ACTS.join(", ")}`);
        return [{ language, writer, text: (match[2] as string).trim(), acts: labels.data, where }];
      }),
  );
}

/** All labelled messages of a part. Throws with file and id on a bad one. */
export function readMessages(part: Part): LabelledMessage[] {
  return files(part, ".messages.yaml").flatMap(({ file, language, writer }) => {
    const list = z.array(z.unknown()).parse(parse(readFileSync(file, "utf8")));
    return list.map((item, index) => {
      const message = messageSchema.safeParse(item);
      if (!message.success) throw new Error(`${file}, item ${index + 1}: ${z.prettifyError(message.error)}`);
      return { ...message.data, language, writer };
    });
  });
}

/** Which sentence of a message does what: told by how the sentence begins. */
export interface Place {
  readonly acts: readonly Act[];
  readonly begins: string;
}

/**
 * The places of acts in the messages of a part, by the message's id, where somebody has told them; a message without acts
 * has an empty list. Throws with file and line on a bad one.
 */
export function readPlaces(part: Part): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { file } of files(part, ".places.txt")) {
    readFileSync(file, "utf8")
      .split("\n")
      .forEach((line, index) => {
        if (line.trim() === "" || line.startsWith("#")) return;
        const match = /^(\S+) \| (-|[a-z_,]+) \| ?(.*)$/.exec(line);
        const labels = match?.[2] === "-" ? [] : acts.safeParse(match?.[2]?.split(",")).data;
        if (match === null || labels === undefined)
          throw new Error(`${file}:${index + 1}: expected "id | act[,act] | how the sentence begins"`);
        const list = places.get(match[1] as string) ?? [];
        places.set(
          match[1] as string,
          labels.length === 0 ? list : [...list, { acts: labels, begins: match[3] as string }],
        );
      });
  }
  return places;
}

function files(part: Part, ending: string): { file: string; language: string; writer: string }[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const [language = "", writer = ""] = name.split(".");
      return { file: join(folder, name), language, writer };
    });
}
