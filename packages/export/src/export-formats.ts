import type { ExportFormat } from "./export-format.ts";
import { annotation } from "./formats/annotation.ts";
import { atom } from "./formats/atom.ts";
import { csv } from "./formats/csv.ts";
import { html } from "./formats/html.ts";
import { ics } from "./formats/ics.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { markdown } from "./formats/markdown.ts";
import { markwhen } from "./formats/markwhen.ts";
import { text } from "./formats/text.ts";
import { timelinejs } from "./formats/timelinejs.ts";
import { timeml } from "./formats/timeml.ts";

/** In the order in which help and errors list them. */
export const exportFormats: readonly ExportFormat[] = [
  text,
  json,
  jsonl,
  csv,
  markdown,
  html,
  timelinejs,
  ics,
  atom,
  markwhen,
  timeml,
  annotation,
];
