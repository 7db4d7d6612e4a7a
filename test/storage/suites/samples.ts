import type { NewAudit } from "../../../src/audit/kept-audit.js";
import type { OpenCard } from "../../../src/chat/ports.js";
import type { Receipt } from "../../../src/verdict/receipt.js";

export const card = (text: string): OpenCard => ({
  recognitions: [
    {
      text,
      languages: ["pl"],
      acts: [],
      carriers: [],
      body: { start: 0, end: text.length },
      attachments: false,
    },
  ],
  context: { medium: "email" },
  asOf: "2026-03-02",
  knownAt: "2026-03-02",
  lang: "pl",
  link: "https://example.org/1",
});

export const receipt = (id: string): Receipt => ({
  id,
  engine: "e1",
  policy: "p1",
  asOf: "2026-03-02",
  knownAt: "2026-03-01",
  context: { initiator: "reply", answers: { q: "yes" } },
  text: "ab".repeat(32),
});

export const audit = (name: string): NewAudit => ({
  name,
  templates: [
    { name: "Faktura", decision: "allowed", ahead: [{ date: "2026-03-02", decision: "not_allowed" }] },
    {
      name: "Opinia",
      decision: "not_allowed",
      ahead: [],
      made: { context: { medium: "email" }, sketch: { acts: [], carriers: [], reply: false, attachments: false } },
    },
  ],
  policy: "p1",
  engine: "e1",
  asOf: "2026-03-01",
  by: "U1",
  channel: "C1",
});
