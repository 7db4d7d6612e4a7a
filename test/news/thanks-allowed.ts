import { stringify } from "yaml";
import { openPolicy } from "../../adapters/main/open-checker.js";

/** A day on which `thanksAllowed` holds and is known. */
export const THEN = "2027-02-01";

/** A message that may not be sent by the built policy, and may by `thanksAllowed`. */
export const THANKS = "Dziękujemy za zakup w naszym sklepie!";

/** A file for `policy publish` by which a note of thanks is allowed from 1 February 2027: one that changes a verdict. */
export function thanksAllowed(): string {
  const clause = openPolicy().clauses.find(({ id }) => id === "thank-you");
  const words = { pl: "Podziękowania wolno wysyłać", en: "Thanks may be sent" };
  const of = { id: "thanks-2027-02-01", announced: "2027-01-04" };
  return stringify({
    sources: [
      {
        id: "news-2027-01-04",
        title: words.pl,
        url: "https://developer.allegro.pl/news/podziekowania-abcdefghijk",
        published: of.announced,
        lastVerified: of.announced,
        rank: "official",
        language: "pl",
      },
    ],
    milestones: [
      {
        ...of,
        topic: "message_rules",
        kind: "in_force",
        title: words,
        summary: words,
        effective: THEN,
        sources: ["news-2027-01-04"],
      },
    ],
    clauses: [
      {
        ...clause,
        remedies: clause?.remedies.map(({ id }) => id),
        periods: [
          ...(clause?.periods ?? []),
          { from: of.id, known: of.announced, effect: "allowed", standing: "official", why: words },
        ],
      },
    ],
  });
}
