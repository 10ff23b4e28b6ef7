const iri = { type: "string", pattern: '^[^\\s<>"{}|\\\\^`]+$' };
const target = {
  type: "object",
  required: ["source", "selector"],
  properties: {
    source: iri,
    selector: {
      type: "array",
      minItems: 2,
      prefixItems: [
        {
          type: "object",
          required: ["type", "exact"],
          additionalProperties: false,
          properties: {
            type: { const: "TextQuoteSelector" },
            exact: { type: "string" },
            prefix: { type: "string" },
            suffix: { type: "string" },
          },
        },
        {
          type: "object",
          required: ["type", "start", "end"],
          additionalProperties: false,
          properties: {
            type: { const: "TextPositionSelector" },
            start: { type: "integer", minimum: 0 },
            end: { type: "integer", minimum: 0 },
          },
        },
      ],
      items: false,
    },
  },
};
const motivations = { enum: ["describing", "tagging", "linking", "commenting"] };

/** What the Web Annotation data model (w3.org/TR/annotation-model) demands of what we write, as JSON Schema. */
export const annotationSchema: object = {
  type: "object",
  required: ["@context", "id", "type", "total", "first"],
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "AnnotationCollection" },
    label: { type: "string" },
    total: { type: "integer", minimum: 0 },
    first: {
      type: "object",
      required: ["id", "type", "items"],
      // The collection around it has it.
      not: { required: ["@context"] },
      properties: {
        id: iri,
        type: { const: "AnnotationPage" },
        startIndex: { const: 0 },
        items: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "type", "target"],
            additionalProperties: false,
            properties: {
              id: iri,
              type: { const: "Annotation" },
              motivation: motivations,
              target: { ...target, additionalProperties: false },
              body: {
                type: "array",
                items: {
                  oneOf: [
                    {
                      type: "object",
                      required: ["type", "value"],
                      additionalProperties: false,
                      properties: {
                        type: { const: "TextualBody" },
                        value: { type: "string" },
                        purpose: motivations,
                        format: { enum: ["text/plain", "application/json"] },
                        language: { const: "en" },
                      },
                    },
                    {
                      ...target,
                      required: ["type", "source"],
                      properties: {
                        ...target.properties,
                        type: { const: "SpecificResource" },
                        purpose: motivations,
                      },
                      additionalProperties: false,
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
};
