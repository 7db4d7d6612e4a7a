import { z } from "zod";
import { fields } from "./fields.js";
import { strict } from "./strict.js";
import { type Words, wordsSchema } from "./words.js";

/** A firm that carries parcels, or the shop's own transport. */
export interface Carrier {
  /** Allegro's id where it has one: "INPOST". */
  id: string;
  /**
   * What people write: lower case, without diacritics; `*` at the end of a word stands for any ending.
   * Empty where only an id is known that nobody would recognise as a name.
   */
  names: string[];
  /** Whether Allegro tracks its parcels; null: nothing is known. */
  integrated: boolean | null;
  /** Id of the source. */
  source: string;
  uncertain?: Words;
}

/** Checks a {@link Carrier}. */
export const carrierSchema: z.ZodType<Carrier> = strict({
  id: z.string().regex(/^[A-Z0-9]+(_[A-Z0-9]+)*$/, 'an id in capitals, like "INPOST"'),
  names: z.array(
    z
      .string()
      .regex(
        /^[^\s*A-ZĄĆĘŁŃÓŚŹŻąćęłńóśźż]+\*?( [^\s*A-ZĄĆĘŁŃÓŚŹŻąćęłńóśźż]+\*?)*$/,
        'a name in lower case without diacritics, like "poczt* polsk*"',
      ),
  ),
  integrated: z.boolean().nullable(),
  source: fields.id,
  uncertain: z.exactOptional(wordsSchema),
});
