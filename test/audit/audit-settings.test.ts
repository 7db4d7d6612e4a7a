import { describe, expect, it } from "vitest";
import { readAuditSettings } from "../../src/audit/audit-settings.js";
import { allegro } from "../policy/allegro-files.js";

const { carriers } = allegro();

describe("settings of an audit", () => {
  it.each([
    [undefined, {}],
    [null, {}],
    [
      { carriers: ["INPOST", "dpd"], medium: "email" },
      { carriers: ["INPOST", "DPD"], medium: "email" },
    ],
    [
      { carriers: ["Paczkomaty", "Poczta Polska", "db schenker"] },
      { carriers: ["INPOST", "POCZTA_POLSKA", "DB_SCHENKER"] },
    ],
    [
      { tool: " Panel ", columns: { body: "Treść" } },
      { tool: "Panel", columns: { body: "Treść" } },
    ],
    [
      { marketplace: "cz", tracking_visible: false, invoices: "link", reading: "seller" },
      { marketplace: "cz", tracking_visible: false, invoices: "link", reading: "seller" },
    ],
  ])("%j", (data, expected) => {
    expect(readAuditSettings(data, carriers)).toEqual({ settings: expected });
  });
  it.each([
    ["a list", [], "carriers"],
    ["a text", "INPOST", "carriers"],
    ["a key of nobody's", { carrier: ["INPOST"] }, '"carrier"'],
    ["a carrier that is not known", { carriers: ["Kurierek"] }, '"Kurierek"'],
    ["a text for a list", { carriers: "INPOST" }, "carriers"],
    ["no such medium", { medium: "sms" }, "message_center"],
    ["a column of nobody's", { columns: { tresc: "Treść" } }, '"tresc"'],
    ["yes for true", { tracking_visible: "yes" }, "true"],
  ])("%s is told in words", (_name, data, part) => {
    const read = readAuditSettings(data, carriers);
    if (!("problems" in read)) throw new Error("nothing was found wrong");
    for (const words of read.problems) {
      expect(words.pl + words.en).toContain(part);
      expect(words.en).toMatch(/[Ee]xpected/);
      expect(words.pl).toMatch(/[Oo]czekujemy/);
    }
  });
});
