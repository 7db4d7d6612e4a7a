import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/announce/compose.js";
import { renderText } from "../../src/chat/render-text.js";
import { addDays, dayOf } from "../../src/policy/day.js";
import type { Milestone } from "../../src/policy/milestone.js";
import { channelOf } from "./channel-of.js";
import { milestoneOf } from "./milestone-of.js";

const FIRST = "2026-01-01";
const SPAN = 150;
const MONTHS = ["2026-02", "2026-03", "2026-04", "2026-Q1", "2026-Q2"];
const day = fc.integer({ min: 0, max: SPAN }).map((at) => addDays(FIRST, at));
const date = fc.oneof(day, fc.constantFrom(...MONTHS), fc.constant(null));

/** A handful of milestones, some of which move, make exact or withdraw one before them, as the policy's checks allow. */
const milestones: fc.Arbitrary<Milestone[]> = fc
  .array(
    fc.record({
      announced: day,
      effective: date,
      kind: fc.constantFrom("in_force", "announced", "enforced", "withdrawn" as const),
      relation: fc.constantFrom("none", "none", "supersedes", "refines", "withdraws"),
      incident: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all
      .sort((one, other) => (one.announced < other.announced ? -1 : 1))
      .map(({ relation, incident, kind, ...rest }, index) =>
        milestoneOf(`m${index}`, {
          ...rest,
          kind: kind as Milestone["kind"],
          ...(index > 0 && relation !== "none" ? { [relation]: `m${index - 1}` } : {}),
          ...(incident ? { incident } : {}),
        }),
      ),
  );
/** The moments at which a scheduler happened to look: in any order of gaps, sometimes twice, sometimes back in time. */
const ticks = fc
  .array(fc.integer({ min: 0, max: SPAN * 24 }), { minLength: 1, maxLength: 60 })
  .map((hours) => hours.map((hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()));
const rhythm = fc.record({
  rhythm: fc.constantFrom("at_once" as const, "weekly" as const),
  quiet: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  leads: fc.constantFrom([14, 1], [30, 7, 3], []),
});

describe("whatever the policy and whenever it is looked at", () => {
  test("nothing is told twice, and nothing before it was known", () => {
    fc.assert(
      fc.property(milestones, ticks, rhythm, (all, moments, how) => {
        const channel = channelOf(how);
        for (const at of moments) channel.look(at, all);
        const told = channel.delivered.flatMap(({ telling: { action, of, covers } }) =>
          covers.map(({ id }) => (action === "edit" ? `edit ${of} ${id}` : id)),
        );
        expect(new Set(told).size).toBe(told.length);
        for (const { at, telling } of channel.delivered) {
          for (const { milestone, kind, day: due } of telling.covers) {
            const today = dayOf(new Date(at));
            expect(all.find(({ id }) => id === milestone)?.announced.localeCompare(today)).not.toBe(1);
            if (kind === "in_force") expect(due <= today).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("what is told can be composed at that moment, and no later look repeats its sentence", () => {
    fc.assert(
      fc.property(milestones, ticks, rhythm, (all, moments, how) => {
        const channel = channelOf(how);
        for (const at of moments) {
          for (const one of channel.look(at, all)) {
            expect(channel.card(one, all)).not.toBe("overtaken");
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a month or a quarter is never told as its first day", () => {
    fc.assert(
      fc.property(milestones, ticks, fc.constantFrom("pl" as const, "en" as const), (made, moments, lang) => {
        // No date in them is a day, so every first of a month that is told can only be a month's.
        const all = made.map((one, index) => ({ ...one, effective: MONTHS[index % MONTHS.length] ?? null }));
        const channel = channelOf({ lang });
        for (const at of moments) channel.look(at, all);
        for (const one of channel.delivered) {
          const card = channel.card(one, all);
          if (card === "overtaken") continue;
          const texts = renderText(card.filter(({ kind }) => kind !== "links" && kind !== "footer"));
          const firsts = texts.replaceAll(/(?:nie wcześniej niż|no earlier than) 1 /g, "");
          expect(firsts).not.toMatch(/(?<!\d)1 (?:stycznia|lutego|marca|kwietnia|January|February|March|April)/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a card's first line is its telling's sentence", () => {
    fc.assert(
      fc.property(milestones, ticks, (all, moments) => {
        const channel = channelOf();
        for (const at of moments) {
          for (const one of channel.look(at, all)) {
            if (one.telling.action === "edit") continue;
            const card = channel.card(one, all);
            const [first] = card === "overtaken" ? [] : card;
            const policy = {
              version: "",
              lastVerified: "2020-01-01",
              clauses: [],
              milestones: all,
              sources: [],
              carriers: [],
              notes: [],
            };
            const covers = one.telling.covers.map(({ id }) => id);
            const [line] = linesOf({ policy, covers, today: dayOf(new Date(one.at)), lang: "pl" });
            expect(first?.kind === "status" && first.text).toBe(line);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
