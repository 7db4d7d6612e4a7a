import type { Token, TokenKind } from "./tokens.js";

/** So many words of a file's name or a placeholder are looked at. */
const MOST_WORDS = 12;

/**
 * Tokens with those of some kinds taken apart into their words: "FV_12_korekta.pdf" is "fv", "12", "korekta" and ".pdf".
 * Each word keeps the kind and the place of the whole.
 */
export function unpack(tokens: readonly Token[], kinds: readonly TokenKind[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kinds.includes(kind))) return tokens;
  return tokens.flatMap((token) => (kinds.includes(token.kind) ? wordsIn(token) : [token]));
}

function wordsIn(token: Token): Token[] {
  const dot = token.kind === "file" ? token.form.lastIndexOf(".") : -1;
  const name = dot === -1 ? token.form : token.form.slice(0, dot);
  const words = name.split(/[^a-z0-9\u0370-\u052f]+/).filter((word) => word !== "");
  if (dot !== -1) words.push(token.form.slice(dot));
  const kept = token.kind === "url" ? words : words.slice(0, MOST_WORDS);
  return kept.map((form) => ({ ...token, form }));
}
