import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createMetrics } from "../../adapters/main/server/metrics.js";
import { metricsOfStore } from "../../adapters/main/server/metrics-of-store.js";
import { DELIVERY_STATES } from "../../src/announce/telling.js";
import { setClock } from "../storage/open-store.js";

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const rules = (parse(docs("alerts.yaml")) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const operating = docs("operating.md");

/** The names that are really exported, and the labels of each. */
const metrics = createMetrics("1", { info: () => {} });
const db = {} as Parameters<typeof metricsOfStore>[1]["db"];
metricsOfStore(metrics.registry, { db, clock: setClock() }, [], () => false);
const exported = metrics.registry.getMetricsAsArray() as unknown as { name: string; labelNames: string[] }[];
const labelsOf = new Map(exported.map(({ name, labelNames = [] }) => [name, labelNames]));

test("there are rules, and each has a name of its own", () => {
  expect(rules.length).toBeGreaterThan(8);
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
});

describe.each(rules)("$alert", ({ alert, expr, labels, annotations }) => {
  test("asks for metrics and labels that are exported", () => {
    const used = [...expr.matchAll(/\b(czy_wolno_\w+?)(?:_count|_bucket|_sum)?(?:\{([^}]*)\})?(?=[\s)[]|$)/g)];
    if (alert !== "CzyWolnoDown") expect(used.length).toBeGreaterThan(0);
    for (const [, name, matchers = ""] of used) {
      expect([...labelsOf.keys()]).toContain(name);
      for (const [, label] of matchers.matchAll(/(\w+)(?:=~|!=|=)/g))
        expect(labelsOf.get(name as string)).toContain(label);
      const state = /state="(\w+)"/.exec(matchers)?.[1];
      if (state !== undefined) expect(DELIVERY_STATES).toContain(state);
    }
  });
  test("says how urgent it is and what happened, and has its words in operating.md", () => {
    expect(labels.severity).toMatch(/^(page|ticket)$/);
    expect(annotations.summary).toBeTruthy();
    expect(operating).toMatch(new RegExp(`^- \\*\\*${alert}\\*\\*: .{20,}`, "m"));
  });
});

test("operating.md tells of every metric of ours and of none that is not there, with its labels", () => {
  const told = [...operating.matchAll(/^\| `(czy_wolno_\w+)(?:\{([\w,]+)\})?`/gm)].map(([, name, labels]) => [
    name,
    labels?.split(",") ?? [],
  ]);
  const ours = [...labelsOf].filter(([name]) => name.startsWith("czy_wolno_"));
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(ours));
});
