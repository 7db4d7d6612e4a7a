import type { Receipt } from "../../src/verdict/receipt.js";

/**
 * The command that explains a verdict later: the receipt's id, the file, and everything that was said about the message,
 * since the id stands for all of it.
 *
 * @param name the file; left out where the text was given otherwise
 */
export function whyCommand({ id, context, asOf, knownAt }: Receipt, name: string | undefined): string {
  return [
    "czy-wolno why",
    id,
    name === undefined ? "-" : quoted(name),
    ...(context.initiator === "reply" ? ["--reply"] : []),
    ...(context.medium === undefined ? [] : [`--medium ${context.medium}`]),
    ...(context.carrier_integrated === undefined
      ? []
      : [`--carrier-integrated ${context.carrier_integrated ? "yes" : "no"}`]),
    ...(context.marketplace === undefined ? [] : [`--marketplace ${context.marketplace}`]),
    `--as-of ${asOf}`,
    `--known-at ${knownAt}`,
  ].join(" ");
}

function quoted(name: string): string {
  return /^[\w./+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
