import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import { contextFor } from "../../../src/chat/context-for.js";
import type { Ports } from "../../../src/chat/ports.js";
import type { ApiPorts } from "../../api/api-ports.js";
import { createApi } from "../../api/create-api.js";
import { createApiTokens } from "../../storage/api-tokens.js";
import type { StoreParts } from "../../storage/store.js";
import { readJsonlObject } from "../jsonl-line.js";
import { verdictJson } from "../verdict-json.js";

/** The API over a store: its tokens, its tenants' settings, and whatever rules the server holds now. */
export function openApi(
  parts: StoreParts,
  ports: Pick<Ports, "checker" | "settings" | "today" | "now" | "defaultLang">,
  judged?: (decision: string) => void,
): RequestHandler {
  return createApi(apiPorts(parts, ports, judged));
}

/**
 * What the API asks of the store and the checker. Neither texts nor receipts are kept.
 *
 * @param judged told each decision, `unreadable` among them
 */
export function apiPorts(
  parts: Pick<StoreParts, "db" | "keys" | "clock">,
  { checker, settings, today, now, defaultLang }: Pick<Ports, "checker" | "settings" | "today" | "now" | "defaultLang">,
  judged: (decision: string) => void = () => {},
): ApiPorts {
  return {
    find: createApiTokens(parts).find,
    now,
    // Programs are answered in Polish or English.
    defaultLang: defaultLang === "pl" ? "pl" : "en",
    open: async ({ tenant }, lang) => {
      const said = await settings.read(tenant, "tenant", tenant);
      const { recognise, again, engine, policy } = checker();
      const day = today();
      return {
        version: {
          engine,
          policy: policy.version,
          settings: createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 8),
          lastVerified: policy.lastVerified,
          today: day,
        },
        judge: (message) => {
          const read = readJsonlObject(message);
          const named = read.id === undefined ? {} : { id: read.id };
          if ("error" in read) return { json: { ...named, error: read.error[lang] }, error: read.error[lang] };
          const recognition = recognise(read.message);
          const context = contextFor(recognition, read.context, said, policy.carriers);
          const verdict = again(recognition, context, read.asOf ?? day, read.knownAt ?? day);
          judged("unreadable" in verdict ? "unreadable" : verdict.decision);
          return { json: verdictJson(read.id, verdict, recognition, lang) };
        },
      };
    },
  };
}
