import { describe, expect, it } from "vitest";
import { datesIn } from "../../src/chat/dates.js";

describe("dates are as precise as they are known", () => {
  it.each([
    ["pl", "2026-03-02", "2 marca 2026", "2 marca 2026"],
    ["pl", "2026-03", "marzec 2026", "marca 2026"],
    ["pl", "2026-02", "luty 2026", "lutego 2026"],
    ["pl", "2026-12", "grudzień 2026", "grudnia 2026"],
    ["pl", "2026-Q1", "I kwartał 2026", "I kwartału 2026"],
    ["pl", "2026-Q4", "IV kwartał 2026", "IV kwartału 2026"],
    ["en", "2026-03-02", "2 March 2026", "2 March 2026"],
    ["en", "2026-03", "March 2026", "March 2026"],
    ["en", "2026-Q1", "Q1 2026", "Q1 2026"],
    ["cs", "2026-03-02", "2. března 2026", "2. března 2026"],
    ["cs", "2026-03", "březen 2026", "března 2026"],
    ["cs", "2026-11", "listopad 2026", "listopadu 2026"],
    ["cs", "2026-Q1", "1. čtvrtletí 2026", "1. čtvrtletí 2026"],
    ["sk", "2026-03-02", "2. marca 2026", "2. marca 2026"],
    ["sk", "2026-03", "marec 2026", "marca 2026"],
    ["sk", "2026-05", "máj 2026", "mája 2026"],
    ["sk", "2026-Q4", "4. štvrťrok 2026", "4. štvrťroka 2026"],
    ["hu", "2026-03-02", "2026. március 2.", "2026. március 2-ától"],
    ["hu", "2026-03-01", "2026. március 1.", "2026. március 1-jétől"],
    ["hu", "2025-10-20", "2025. október 20.", "2025. október 20-ától"],
    ["hu", "2025-10-14", "2025. október 14.", "2025. október 14-étől"],
    ["hu", "2025-10-31", "2025. október 31.", "2025. október 31-étől"],
    ["hu", "2026-03", "2026. március", "2026 márciusától"],
    ["hu", "2026-09", "2026. szeptember", "2026 szeptemberétől"],
    ["hu", "2026-Q2", "2026. II. negyedév", "2026 II. negyedévétől"],
  ] as const)("%s %s", (language, date, on, from) => {
    expect(datesIn(language).on(date)).toBe(on);
    expect(datesIn(language).from(date)).toBe(from);
  });

  it.each([
    ["pl", "2026-03-02", "2 marca 2026"],
    ["pl", "2026-09", "we wrześniu 2026"],
    ["pl", "2026-02", "w lutym 2026"],
    ["pl", "2026-Q3", "w III kwartale 2026"],
    ["en", "2026-03-02", "on 2 March 2026"],
    ["en", "2026-03", "in March 2026"],
    ["en", "2026-Q1", "in Q1 2026"],
    ["cs", "2026-03-02", "2. března 2026"],
    ["cs", "2026-03", "v březnu 2026"],
    ["cs", "2026-07", "v červenci 2026"],
    ["cs", "2026-Q1", "v 1. čtvrtletí 2026"],
    ["cs", "2026-Q3", "ve 3. čtvrtletí 2026"],
    ["sk", "2026-02", "vo februári 2026"],
    ["sk", "2026-03", "v marci 2026"],
    ["sk", "2026-Q1", "v 1. štvrťroku 2026"],
    ["sk", "2026-Q4", "vo 4. štvrťroku 2026"],
    ["hu", "2026-03-02", "2026. március 2-án"],
    ["hu", "2026-03-01", "2026. március 1-jén"],
    ["hu", "2026-03-10", "2026. március 10-én"],
    ["hu", "2026-03", "2026 márciusában"],
    ["hu", "2026-10", "2026 októberében"],
    ["hu", "2026-Q1", "2026 I. negyedévében"],
  ] as const)("%s %s in a sentence", (language, date, at) => {
    expect(datesIn(language).at(date)).toBe(at);
  });

  it("refuses what is not a date", () => {
    expect(() => datesIn("pl").on("2026")).toThrow(RangeError);
  });
});
