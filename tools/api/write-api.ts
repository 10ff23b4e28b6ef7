// Writes the API reference from the docstrings.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiFolder, makeApi } from "./make-api.ts";

const pages = await makeApi();
rmSync(apiFolder, { recursive: true, force: true });
mkdirSync(apiFolder, { recursive: true });
for (const [name, page] of pages) writeFileSync(path.join(apiFolder, name), page);
