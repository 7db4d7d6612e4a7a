/** What a tag means to someone who only wants the words of a mail. */
export interface TagMeaning {
  /** Stands on lines of its own. */
  readonly block: boolean;
  readonly cell: boolean;
  /** Has no content, so it is never open. */
  readonly empty: boolean;
  /** Its content is never shown, whatever stands in it. */
  readonly hides: boolean;
  /** Its content is a drawing or a control, until it is closed or words break out of it. */
  readonly draws: boolean;
  readonly isForeign: boolean;
  /** Ends a drawing that nobody closed. */
  readonly breaksOut: boolean;
}

const words = (list: string) => new Set(list.split(" "));
const BLOCKS = words(
  "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul",
);
const CELLS = words("td th");
const EMPTY = words("area base basefont br col embed frame hr img input link meta param source track wbr");
const HIDES = words("style script noscript template iframe title");
const DRAWS = words("svg math object select");
const FOREIGN = words("svg math");
/** Beside blocks and cells, the tags for which browsers leave a drawing (HTML standard, "in foreign content"). */
const BREAKS_OUT = words("b big br code em embed font i img nobr ruby s small span strike strong sub sup tt u var");

const PLAIN: TagMeaning = meaning("");
const MEANINGS = new Map(
  [...BLOCKS, ...CELLS, ...EMPTY, ...HIDES, ...DRAWS, ...BREAKS_OUT].map((name) => [name, meaning(name)]),
);

/** The meaning of a tag by its name in small letters; a name nobody knows is words like others. */
export function tagMeaning(name: string): TagMeaning {
  return MEANINGS.get(name) ?? PLAIN;
}

function meaning(name: string): TagMeaning {
  const block = BLOCKS.has(name);
  const cell = CELLS.has(name);
  return {
    block,
    cell,
    empty: EMPTY.has(name),
    hides: HIDES.has(name),
    draws: DRAWS.has(name),
    isForeign: FOREIGN.has(name),
    breaksOut: block || cell || BREAKS_OUT.has(name),
  };
}
