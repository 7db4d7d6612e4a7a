/**
 * What SARIF 2.1.0 (OASIS, section 3 and its JSON schema) says of the objects that the audit writes. Written anew and
 * stricter than the original: keys that the audit does not use are not allowed here.
 */
const message = {
  type: "object",
  additionalProperties: false,
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };
const location = {
  type: "object",
  additionalProperties: false,
  required: ["physicalLocation"],
  properties: {
    physicalLocation: {
      type: "object",
      additionalProperties: false,
      required: ["artifactLocation"],
      properties: {
        artifactLocation: {
          type: "object",
          additionalProperties: false,
          required: ["uri"],
          properties: { uri: { type: "string", format: "uri-reference" } },
        },
        region: {
          type: "object",
          additionalProperties: false,
          required: ["startLine"],
          properties: { startLine: { type: "integer", minimum: 1 } },
        },
      },
    },
    logicalLocations: {
      type: "array",
      items: { type: "object", additionalProperties: false, properties: { name: { type: "string" } } },
    },
  },
};
const locations = { type: "array", items: location };

export const SARIF_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["version", "runs"],
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["tool", "results"],
        properties: {
          tool: {
            type: "object",
            additionalProperties: false,
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                additionalProperties: false,
                required: ["name"],
                properties: {
                  name: { type: "string", minLength: 1 },
                  semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      additionalProperties: false,
                      required: ["id"],
                      properties: {
                        id: { type: "string" },
                        shortDescription: message,
                        fullDescription: message,
                        helpUri: { type: "string", format: "uri" },
                      },
                    },
                  },
                },
              },
            },
          },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          properties: { type: "object" },
          results: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["message"],
              properties: {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: -1 },
                level,
                message,
                locations,
                partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
                suppressions: {
                  type: "array",
                  uniqueItems: true,
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["kind"],
                    properties: { kind: { enum: ["inSource", "external"] } },
                  },
                },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["executionSuccessful"],
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["message"],
                    properties: { level, message, locations },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
