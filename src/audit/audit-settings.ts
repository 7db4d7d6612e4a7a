import { z } from "zod";
import { settingsSchema } from "../chat/settings.js";
import type { Carrier } from "../policy/carrier.js";
import type { Words } from "../policy/words.js";
import { MARKETPLACES, MEDIA } from "../verdict/context.js";

/** The parts of a template that a table's columns hold. */
export const COLUMN_ROLES = ["name", "trigger", "tool", "subject", "body"] as const;

/** Which column of a table holds what, by the column's heading. */
export type Columns = Partial<Record<(typeof COLUMN_ROLES)[number], string>>;

/** Checks a {@link Columns}. */
export const columnsSchema = z.strictObject(
  Object.fromEntries(COLUMN_ROLES.map((role) => [role, z.exactOptional(z.string().trim().min(1))])) as Record<
    (typeof COLUMN_ROLES)[number],
    z.ZodExactOptional<z.ZodString>
  >,
);

const schema = settingsSchema.omit({ lang: true }).extend({
  /** The tool that sends the templates where they do not say it themselves. */
  tool: z.string().trim().min(1).max(80).optional(),
  columns: columnsSchema.optional(),
});

/** What a shop says once for all its templates, so that nothing is asked sixty times. */
export type AuditSettings = z.infer<typeof schema>;

/** What each key takes, for the sentence about a key that holds something else. */
const EXPECTED: Readonly<Record<string, Words>> = {
  marketplace: oneOf(MARKETPLACES),
  carriers: { pl: "lista przewoźników, na przykład [INPOST, DPD]", en: "a list of carriers, like [INPOST, DPD]" },
  tracking_visible: { pl: "true albo false", en: "true or false" },
  medium: oneOf(MEDIA),
  invoices: oneOf(["upload", "link", "email", "none"]),
  reading: oneOf(["seller", "reply"]),
  tool: { pl: "nazwa programu, do 80 znaków", en: "a tool's name of up to 80 characters" },
  columns: {
    pl: `nagłówki kolumn pod kluczami ${COLUMN_ROLES.join(", ")}`,
    en: `headings of columns under the keys ${COLUMN_ROLES.join(", ")}`,
  },
};

/**
 * Reads settings of an audit. Carriers are told by their ids or their everyday names ("inpost").
 *
 * @param data what a YAML or JSON file holds; nothing at all is as good as no settings
 * @param carriers of the policy
 * @returns the settings, or a sentence for each thing that is wrong
 */
export function readAuditSettings(
  data: unknown,
  carriers: readonly Carrier[],
): { settings: AuditSettings } | { problems: Words[] } {
  const read = schema.safeParse(data ?? {});
  if (!read.success) return { problems: read.error.issues.map((issue) => problemOf(issue)) };
  const { carriers: named, ...rest } = read.data;
  if (named === undefined) return { settings: rest };
  const ids = named.map((name) => ({ name, id: carrierCalled(name, carriers) }));
  const unknown = ids.filter(({ id }) => id === undefined).map(({ name }) => JSON.stringify(name));
  if (unknown.length > 0) {
    const known = carriers.map(({ id }) => id).join(", ");
    return {
      problems: [
        {
          pl: `carriers: nie znamy przewoźnika ${unknown.join(", ")}. Oczekujemy: ${known}.`,
          en: `carriers: ${unknown.join(", ")} is not known. Expected: ${known}.`,
        },
      ],
    };
  }
  return { settings: { ...rest, carriers: ids.map(({ id }) => id as string) } };
}

/** The id of the carrier that is called so; names of the policy may end in `*`. */
function carrierCalled(name: string, carriers: readonly Carrier[]): string | undefined {
  const called = name.trim().toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
  const asId = called.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  const found =
    carriers.find(({ id }) => id === asId) ??
    carriers.find(({ names }) => names.some((one) => matches(one.split(" "), called.split(/\s+/))));
  return found?.id;
}

function matches(pattern: readonly string[], words: readonly string[]): boolean {
  return (
    pattern.length === words.length &&
    pattern.every((part, index) => {
      const word = words[index] as string;
      return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
    })
  );
}

function problemOf(issue: z.core.$ZodIssue): Words {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const where = path.length === 0 ? "" : `${path.join(".")}: `;
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(", ");
    const expected = path[0] === "columns" ? COLUMN_ROLES.join(", ") : Object.keys(EXPECTED).join(", ");
    return {
      pl: `${where}nieznany klucz ${keys}. Oczekujemy: ${expected}.`,
      en: `${where}unknown key ${keys}. Expected: ${expected}.`,
    };
  }
  const expected = EXPECTED[path[0] ?? ""];
  if (expected === undefined) {
    return {
      pl: `To nie są ustawienia. Oczekujemy kluczy: ${Object.keys(EXPECTED).join(", ")}.`,
      en: `These are no settings. Expected the keys: ${Object.keys(EXPECTED).join(", ")}.`,
    };
  }
  return {
    pl: `${path.join(".")}: zła wartość. Oczekujemy: ${expected.pl}.`,
    en: `${path.join(".")}: wrong value. Expected: ${expected.en}.`,
  };
}

function oneOf(values: readonly string[]): Words {
  return { pl: `jedno z: ${values.join(", ")}`, en: `one of ${values.join(", ")}` };
}
