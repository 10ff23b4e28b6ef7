// Writes the JSON Schemas that @onrecord/export ships, from the types of what it writes.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeSchemas, schemaFolder } from "./schemas.ts";

mkdirSync(schemaFolder, { recursive: true });
for (const [name, schema] of makeSchemas()) {
  writeFileSync(path.join(schemaFolder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
