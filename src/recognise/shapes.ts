import { addFeature, type FeatureList } from "./feature-list.js";
import type { Evidence } from "./features.js";
import { hash } from "./hash.js";
import type { TokenKind } from "./tokens.js";

const SEED = hash("x:");
const ZONE = hash("zone ", SEED);
const HOST = hash("host ", SEED);
/** The shapes that are the same in every sentence, their hashes made once. */
const [QUESTION, EXCLAIMED, LABEL, NO_RULE, NO_WORDS] = ["question", "exclaimed", "label", "no rule", "no words"].map(
  (name) => ({ feature: hash(name, SEED) }),
) as [Shape, Shape, Shape, Shape, Shape];
const KINDS = (["word", "number", "url", "email", "placeholder", "file", "mark"] as const satisfies TokenKind[]).map(
  (kind) => ({ kind, feature: hash(`has ${kind}`, SEED) }),
);
/** Up to so many words a sentence counts as that long. */
const LENGTHS = [2, 5, 12, 25, 50].map((most) => ({
  most,
  feature: hash(`length ${most}`, SEED),
}));

interface Shape {
  readonly feature: number;
}

/** What a sentence looks like, as features put behind `found`: where it stands, its length, marks, kinds of tokens. */
export function addShapes({ tokens, zone, hosts, text, fired }: Evidence, words: number, found: FeatureList): void {
  const add = ({ feature }: Shape) => addFeature(found, feature);
  addFeature(found, hash(zone, ZONE));
  add(LENGTHS.find(({ most }) => words <= most) ?? (LENGTHS[LENGTHS.length - 1] as Shape));
  if (text.includes("?")) add(QUESTION);
  if (text.includes("!")) add(EXCLAIMED);
  if (text.endsWith(":")) add(LABEL);
  if (fired.length === 0) add(NO_RULE);
  for (const one of KINDS) if (tokens.some(({ kind }) => kind === one.kind)) add(one);
  for (const host of hosts) addFeature(found, hash(host, HOST));
  if (tokens.length > 0 && !tokens.some(({ kind }) => kind === "word")) add(NO_WORDS);
}

/** What a number looks like: a day, an hour, an amount, or so many digits. */
export function shapeOfNumber(text: string): string {
  const digits = text.replace(/\D/g, "").length;
  if (/^\d{1,2}[.:]\d{2}$/.test(text)) return "#time";
  if (/^\d{1,2}[./-]\d{1,2}([./-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/.test(text)) return "#date";
  if (/%$/.test(text)) return "#percent";
  if (/[.,]\d{2}$/.test(text)) return "#amount";
  return digits <= 2 ? "#few" : digits <= 4 ? "#four" : digits <= 8 ? "#eight" : digits <= 11 ? "#ten" : "#long";
}
