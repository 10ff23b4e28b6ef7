import path from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const root = path.join(import.meta.dirname, "..");

/** Where the schemas lie. */
export const schemaFolder: string = path.join(root, "packages/export/schemas");

/** The file of each schema, without its ending, and the type in `json-records.ts` that it is made from. */
const types: Readonly<Record<string, string>> = {
  statements: "StatementsJson",
  "statement-line": "StatementLine",
  times: "TimesJson",
  "time-line": "TimeLine",
  timeline: "TimelineJson",
  "timeline-line": "TimelineLine",
  positions: "PositionsJson",
  "positions-line": "PositionsLine",
  "set-aside-line": "SetAsideLine",
  "review-line": "ReviewLine",
};

/**
 * JSON Schemas (draft 7) of all that the program writes as JSON, by the name of their file: from the types, so that
 * there is one definition of each.
 */
export function makeSchemas(): ReadonlyMap<string, object> {
  const generator = createGenerator({
    path: path.join(root, "packages/export/src/json-records.ts"),
    tsconfig: path.join(root, "packages/export/tsconfig.src.json"),
    expose: "export",
    jsDoc: "basic",
    topRef: false,
    skipTypeCheck: true,
  });
  const made = Object.entries(types).map(([name, type]) => {
    const { $schema, definitions, ...schema } = generator.createSchema(type);
    return [`${name}.schema.json`, { $schema, title: type, ...schema, definitions }] as const;
  });
  return new Map(made);
}
