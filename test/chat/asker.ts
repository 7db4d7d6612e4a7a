import type { Asker } from "../../src/chat/ask.js";

/** Who asks in these tests, and where. */
export const BY: Asker = {
  platform: "slack",
  tenant: "T1",
  user: "U1",
  channel: "C1",
  place: "channel",
  address: { channel: "C1" },
};
