import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt } from "../line.ts";
import { readName } from "../phrases/read-name.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * A holiday or season before or after the time last spoken of: "the Christmas before, …", "the summer after.", "the Easter
 * before it".
 *
 * Before words that name an event ("the Christmas before the war") it stays open: no text says when that was. "The summer
 * before last" and "the winter after next" have a rule of their own.
 */
export const nameBeside: TimeRule = {
  name: "name-beside",
  opens: kinds.article,
  read: (line, index, inner) => {
    if (wordAt(line, index) !== "the") return null;
    const found = readName(line, index + 1);
    const side = found === null ? undefined : sides.get(wordAt(line, found.end));
    if (found === null || side === undefined || !grains.has(found.name.grain)) return null;
    const end = found.end + 1;
    const next = wordAt(line, end);
    if (next === "last" || next === "next" || inner(end) !== null) return null;
    const alone = tokenAt(line, end).kind !== "word" || next === "it" || next === "that";
    const node: TimeNode = { op: "named", name: found.name, pick: side, base: "reference" };
    return { node: alone ? node : { ...node, any: true }, end };
  },
};

const grains: ReadonlySet<string> = new Set(["holiday", "season"]);

const sides = new Map<string, -1 | 1>([
  ["before", -1],
  ["after", 1],
  ["following", 1],
]);
