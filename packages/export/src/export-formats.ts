import type { ExportFormat } from "./export-format.ts";
import { csv } from "./formats/csv.ts";
import { html } from "./formats/html.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { markdown } from "./formats/markdown.ts";
import { text } from "./formats/text.ts";

/** In the order in which help and errors list them. */
export const exportFormats: readonly ExportFormat[] = [text, json, jsonl, csv, markdown, html];
