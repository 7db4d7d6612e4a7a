import type { Milestone } from "../../src/policy/milestone.js";
import type { Source } from "../../src/policy/source.js";

/** A milestone of the message rules, announced on 1 February 2026 for 2 March 2026 unless `given` says otherwise. */
export function milestoneOf(id: string, given: Partial<Milestone> = {}): Milestone {
  return {
    id,
    topic: "message_rules",
    kind: "in_force",
    title: { pl: `Zasada ${id}`, en: `Rule ${id}` },
    summary: { pl: `Co mówi ${id}.`, en: `What ${id} says.` },
    announced: "2026-02-01",
    effective: "2026-03-02",
    sources: [`news-${id}`],
    ...given,
  };
}

/** An official document, readable since long ago unless `given` says otherwise. */
export function sourceOf(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    title: `Dokument ${id}`,
    url: `https://allegro.example/${id}`,
    published: "2020-01-01",
    lastVerified: "2026-11-23",
    rank: "official",
    language: "pl",
    ...given,
  };
}
