import { kinds } from "../lexicon.ts";
import { tokenAt, wordAt } from "../line.ts";
import type { TimeRule } from "../time-rule.ts";

/**
 * "Date" for the time of writing: "480 were housed to date", "from March to date".
 *
 * "Up to date", "from date to date" and "to date from the war" name no time; "the year to date" is read by `so-far.ts`.
 */
export const toDate: TimeRule = {
  name: "to-date",
  opens: kinds.other,
  read: (line, index) => {
    if (wordAt(line, index) !== "date" || tokenAt(line, index).capital) return null;
    if (!/^(?:to|till)$/.test(wordAt(line, index - 1))) return null;
    if (/^(?:up|date|due|prior|back)$/.test(wordAt(line, index - 2))) return null;
    const next = tokenAt(line, index + 1);
    const isVerb = /^(?:from|back|with|to|the|a|an|his|her|its|their|of|and)$/.test(next.text);
    return isVerb || next.text === "-"
      ? null
      : { node: { op: "vague", value: "PRESENT_REF" }, end: index + 1 };
  },
};
