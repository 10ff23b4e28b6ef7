import { wordAt } from "../line.ts";
import { readName, readQuarter } from "../phrases/read-name.ts";
import type { TimeExtension } from "../time-extension.ts";

/** A time that owns another: "next year's first quarter", "1990's third quarter", "this year's summer". */
export const genitive: TimeExtension = {
  name: "genitive",
  extend: (line, reading) => {
    const { node } = reading;
    if (node.op !== "period" && node.op !== "relative") return null;
    if (node.grain !== "year") return null;
    const owned = wordAt(line, reading.end) === "'s";
    const name = owned ? readName(line, reading.end + 1) : readQuarter(line, reading.end);
    if (name === null || name.name.grain === "weekday") return null;
    if (!owned && node.op === "relative") return null;
    return { ...reading, end: name.end, node: { op: "in", name: name.name, of: node } };
  },
};
