const date = {
  type: "object",
  required: ["year"],
  additionalProperties: false,
  // A day without a month, say, would be placed in January.
  dependentRequired: { day: ["month"] },
  properties: {
    year: { type: "integer", not: { const: 0 } },
    month: { type: "integer", minimum: 1, maximum: 12 },
    day: { type: "integer", minimum: 1, maximum: 31 },
  },
};

const words = {
  type: "object",
  additionalProperties: false,
  properties: {
    headline: { type: "string", pattern: "^[^<>]*$" },
    // Our own paragraphs, line breaks and links to the web, and no other markup.
    text: { type: "string", pattern: '^(?:[^<>]|</?p>|<br>|<a href="https?://[^"<>]*">|</a>)*$' },
  },
};

/** What timeline.knightlab.com/docs/json-format.html says of the objects that we write, as JSON Schema. */
export const timelinejsSchema: object = {
  type: "object",
  required: ["title", "events"],
  additionalProperties: false,
  properties: {
    title: {
      type: "object",
      required: ["text"],
      additionalProperties: false,
      properties: { text: words },
    },
    events: {
      type: "array",
      items: {
        type: "object",
        required: ["start_date", "text", "unique_id", "display_date", "autolink"],
        additionalProperties: false,
        properties: {
          unique_id: { type: "string", pattern: "^[\\da-f-]{36}$" },
          start_date: date,
          end_date: date,
          display_date: { type: "string", pattern: "^[^<>&]+$" },
          group: { type: "string", pattern: "^[^<>&]*$" },
          text: words,
          autolink: { const: false },
        },
      },
    },
  },
};
