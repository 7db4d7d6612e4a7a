import { describe, expect, it } from "vitest";
import { askFromDialog } from "../../src/chat/ask-from-dialog.js";
import { BY } from "./asker.js";

describe("askFromDialog", () => {
  it.each([
    [
      "check",
      "",
      { text: "Faktura w załączniku", subject: " Faktura ", reading: "reply", day: "2026-03-01" },
      {
        ask: "check",
        messages: [{ text: "Faktura w załączniku", subject: "Faktura" }],
        context: { initiator: "reply" },
        asOf: "2026-03-01",
      },
    ],
    ["check", "", { text: "a", reading: "unknown" }, { ask: "check", messages: [{ text: "a" }], context: {} }],
    ["settings", "channel", { lang: "en" }, { ask: "save_settings", scope: "channel", values: { lang: "en" } }],
    ["settings", "forged", {}, { ask: "save_settings", scope: "person", values: {} }],
    [
      "feedback",
      "card-1",
      { reason: "other", comment: "x", keepText: true },
      { ask: "save_feedback", card: "card-1", reason: "other", comment: "x", keepText: true },
    ],
    [
      "feedback",
      "card-1",
      { reason: "other", keepText: "false" },
      { ask: "save_feedback", card: "card-1", reason: "other", comment: "", keepText: false },
    ],
  ] as const)("reads %s with %j", (id, carry, values, ask) => {
    expect(askFromDialog(id, carry, values, BY, "pl")).toEqual({ ask: { by: BY, ...ask } });
  });

  it.each([
    ["check", "", { text: "  " }, { text: "Wklej treść wiadomości." }],
    ["check", "", { text: "a", day: "2026-02-30" }, { day: "Takiego dnia nie ma. Wpisz go jak 2026-03-02." }],
    ["feedback", "card-1", {}, { reason: "Wybierz, co się nie zgadza." }],
  ] as const)("names what is wrong in %s with %j", (id, carry, values, problems) => {
    expect(askFromDialog(id, carry, values, BY, "pl")).toEqual({ problems });
  });
});
