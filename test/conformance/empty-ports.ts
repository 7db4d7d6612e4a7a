import { openChecker } from "../../adapters/main/open-checker.js";
import { createMemoryPorts, type MemoryPorts } from "../../src/chat/memory-ports.js";

const checker = openChecker();
/** One moment for all, so that only the platforms differ. */
const NOW = Date.parse("2026-03-10T10:00:00Z");

/** Ports of a store that is empty; the checker is the real one. */
export function emptyPorts(): MemoryPorts {
  return createMemoryPorts(checker, () => NOW);
}
