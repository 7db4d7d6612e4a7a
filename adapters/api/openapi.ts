import { EFFECTS } from "../../src/policy/period.js";
import { ACTS } from "../../src/recognise/act.js";
import { MARKETPLACES, MEDIA } from "../../src/verdict/context.js";
import { PROBLEMS } from "./problem.js";

const text = { type: "string" } as const;
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2026-03-02"] } as const;
const date = {
  type: "string",
  pattern: "^\\d{4}-(?:\\d{2}(?:-\\d{2})?|Q[1-4])$",
  description: "As precise as announced.",
};
const decision = {
  type: "string",
  enum: EFFECTS,
  description:
    "`depends` is no silent stop and no silent yes: `questions` says what it depends on and what each answer leads to, or the findings say why there is no certain answer. Ask a person, or send the message again with `context` that settles it.",
};
const list = (items: object) => ({ type: "array", items });
const maybe = (schema: { readonly type: string }) => ({ ...schema, type: [schema.type, "null"] });
const object = (properties: object, required: readonly string[]) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const span = object({ start: { type: "integer" }, end: { type: "integer" } }, ["start", "end"]);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const context = object(
  {
    initiator: { type: ["string", "null"], enum: ["seller", "reply", null] },
    medium: { type: ["string", "null"], enum: [...MEDIA, null] },
    automated: { type: ["boolean", "null"] },
    carrier_integrated: { type: ["boolean", "null"], description: "Does the buyer see the tracking in the order?" },
    invoice_requested: { type: ["boolean", "null"] },
    marketplace: { type: ["string", "null"], enum: [...MARKETPLACES, null] },
    answers: {
      type: ["object", "null"],
      additionalProperties: text,
      description: "Answers to questions of an earlier verdict, by the question's id.",
    },
  },
  [],
);

const message = {
  type: "object",
  description: "A line of `check --jsonl`. Keys that are not listed are ignored.",
  required: ["text"],
  properties: {
    id: { type: ["string", "number", "null"], description: "Given back." },
    text: { type: "string", description: "Plain text or HTML." },
    subject: maybe(text),
    attachments: {
      type: ["array", "null"],
      items: { type: "object", required: ["name"], properties: { name: text, mediaType: maybe(text) } },
    },
    context: { oneOf: [context, { type: "null" }] },
    asOf: { ...maybe(day), description: "The day to judge for; today when left out." },
    knownAt: { ...maybe(day), description: "What was known on that day; today when left out." },
  },
};

const remedy = object(
  {
    text,
    feature: text,
    endpoint: object({ method: text, path: text }, ["method", "path"]),
    since: day,
    uncertain: text,
  },
  ["text"],
);
const finding = object(
  {
    act: { type: "string", enum: ACTS },
    span: { ...span, description: "In `text` of the verdict, in UTF-16 units." },
    quote: text,
    clause: text,
    effect: decision,
    why: text,
    consequence: { type: "string", enum: ["blocked", "against_rules", "account_risk"] },
    standing: { type: "string", enum: ["official", "reported", "inferred"] },
    basis: { type: "string", enum: ["rule", "model"] },
    sure: { type: "boolean" },
    sources: list(
      object({ title: text, url: text, published: { oneOf: [date, { type: "null" }] } }, ["title", "url", "published"]),
    ),
    remedy,
  },
  ["act", "span", "quote", "clause", "effect", "why", "standing", "basis", "sure", "sources"],
);
const question = object(
  {
    id: text,
    text,
    quote: text,
    answers: list(object({ value: text, label: text, decision }, ["value", "label", "decision"])),
  },
  ["id", "text", "answers"],
);
const receipt = object(
  { id: text, engine: text, policy: text, asOf: day, knownAt: day, context: ref("Context"), text },
  ["id", "engine", "policy", "asOf", "knownAt", "context", "text"],
);
const id = { type: ["string", "number"] };
const verdict = object(
  {
    id,
    decision,
    reading: object(
      {
        as: { type: "string", enum: ["seller", "reply"] },
        from: { type: "string", enum: ["said", "suggested", "default"] },
      },
      ["as", "from"],
    ),
    acts: list({ type: "string", enum: ACTS }),
    findings: list(finding),
    questions: list(question),
    otherwise: object(
      { asReply: decision, asSeller: decision, from: object({ date, decision }, ["date", "decision"]) },
      [],
    ),
    hints: list(object({ id: text, text }, ["id", "text"])),
    trimmed: { type: "string", description: "What could be sent instead; itself allowed." },
    text: { type: "string", description: "What was judged." },
    lastVerified: day,
    receipt,
  },
  ["decision", "reading", "acts", "findings", "questions", "otherwise", "hints", "text", "lastVerified", "receipt"],
);
const unjudged = object(
  { id, unreadable: { type: "string", enum: ["empty", "image_only", "binary", "too_long", "gibberish", "language"] } },
  ["unreadable"],
);
const unusable = object({ id, error: { type: "string", description: "What was wrong and what was expected." } }, [
  "error",
]);
const problem = object(
  {
    type: text,
    title: text,
    status: { type: "integer" },
    detail: text,
    code: { type: "string", enum: Object.keys(PROBLEMS) },
  },
  ["type", "title", "status", "detail", "code"],
);
const version = object({ engine: text, policy: text, settings: text, lastVerified: day, today: day }, [
  "engine",
  "policy",
  "settings",
  "lastVerified",
  "today",
]);

const ETAG = {
  description: "Names the rules, the recogniser, the tenant's settings, the day and the language.",
  schema: text,
};
const IF_NONE_MATCH = {
  name: "If-None-Match",
  in: "header",
  schema: text,
  description: "An ETag that was given before.",
};
const LANG = {
  name: "lang",
  in: "query",
  schema: { type: "string", enum: ["pl", "en"] },
  description: "The language of the words; else Accept-Language, else the server's.",
};
const refusal = (description: string, headers?: object) => ({
  description,
  ...(headers === undefined ? {} : { headers }),
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const UNKNOWN = refusal("No token, or one that is not valid.", { "WWW-Authenticate": { schema: text } });

/** The description of the API in OpenAPI 3.1. */
export function openapi(): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Czy wolno?",
      version: "1",
      description:
        "Asks whether a message may be sent to a buyer on Allegro, before it is sent. Advice with sources, not Allegro's decision. A request that fails says nothing about its messages: decide beforehand whether they then wait or go. Texts are judged in memory and kept nowhere.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/v1" }],
    security: [{ token: [] }],
    paths: {
      "/check": {
        post: {
          operationId: "check",
          summary: "May these messages be sent?",
          description:
            "One message, or an array of up to 100, answered in the same order; what cannot be used is told in its place and the rest go on. `application/x-ndjson` takes and gives the lines of `czy-wolno check --jsonl`. What the tenant has set in the chat (carriers, medium, marketplace) counts where a message does not say otherwise.",
          parameters: [
            LANG,
            {
              ...IF_NONE_MATCH,
              description:
                "An ETag that was given before: where it still holds, 412 says that the same messages have the same answers.",
            },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  oneOf: [ref("Message"), { type: "array", minItems: 1, maxItems: 100, items: ref("Message") }],
                },
              },
              "application/x-ndjson": { schema: text },
            },
          },
          responses: {
            "200": {
              description: "The answer, or one for each message.",
              headers: { ETag: ETAG },
              content: {
                "application/json": { schema: { oneOf: [ref("Answer"), list(ref("Answer"))] } },
                "application/x-ndjson": { schema: text },
              },
            },
            "400": refusal("The body is not JSON."),
            "401": UNKNOWN,
            "405": refusal("Another method than POST.", { Allow: { schema: text } }),
            "412": refusal("If-None-Match still holds: nothing has changed.", { ETag: ETAG }),
            "413": refusal("Over 1 MB or 100 messages."),
            "415": refusal("Another kind of body, or another encoding than UTF-8."),
            "422": refusal("The one message that was sent cannot be used, or there is none."),
            "429": refusal("Too many messages in this minute.", { "Retry-After": { schema: { type: "integer" } } }),
          },
        },
      },
      "/version": {
        get: {
          operationId: "version",
          summary: "By what is judged now?",
          description:
            "Its ETag is that of `check`: ask with If-None-Match whether templates need to be checked again.",
          parameters: [LANG, IF_NONE_MATCH],
          responses: {
            "200": {
              description: "What an answer depends on beside the message.",
              headers: { ETag: ETAG },
              content: { "application/json": { schema: ref("Version") } },
            },
            "304": { description: "Nothing has changed.", headers: { ETag: ETAG } },
            "401": UNKNOWN,
            "405": refusal("Another method than GET.", { Allow: { schema: text } }),
          },
        },
      },
      "/openapi.json": {
        get: {
          operationId: "openapi",
          summary: "This description.",
          security: [],
          responses: {
            "200": { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" } } } },
          },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "czy-wolno token create TENANT" } },
      schemas: {
        Message: message,
        Context: context,
        Answer: { oneOf: [ref("Verdict"), ref("Unjudged"), ref("Unusable")] },
        Verdict: verdict,
        Unjudged: unjudged,
        Unusable: unusable,
        Version: version,
        Problem: problem,
      },
    },
  };
}
