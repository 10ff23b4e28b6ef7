import { decadeWords } from "../english/decade-words.ts";
import { kinds } from "../lexicon.ts";
import { isKind, skipHyphen, tokenAt, wordAt, type Line } from "../line.ts";
import { readName } from "../phrases/read-name.ts";
import { readEra } from "../phrases/read-era.ts";
import type { TimeNode } from "../time-node.ts";
import type { TimeRule } from "../time-rule.ts";

const decades = new Map(Object.entries(decadeWords));

/**
 * Decades: "the 1990s", "1960's", "the '80s", "the nineties", "the mid-1990s", "the late 1960s", "the 470s BC".
 *
 * "The 1800s" are a century, and so are "the 1900s" to be safe; "the 2000s" are mostly ten years. Ages ("in her nineties",
 * "in his 50s") are none.
 */
export const decade: TimeRule = {
  name: "decade",
  opens: kinds.figure | kinds.article | kinds.apostrophe | kinds.other,
  read: (line, index) => {
    const article = wordAt(line, index) === "the";
    const start = article ? index + 1 : index;
    const figure = tokenAt(line, start);
    if (figure.kind === "number" && figure.text.length === 2 && !isBefore(line, start)) {
      const end = article ? readPlural(line, start + 1) : null;
      const fits = end !== null && /^[1-9]0$/.test(figure.text) && !tokenAt(line, start + 1).spaced;
      return fits
        ? { node: decadeNode((figure.value < 30 ? 200 : 190) + figure.value / 10), end }
        : null;
    }
    if (figure.kind === "number") {
      const end = readPlural(line, start + 1);
      const era = end === null ? null : readEra(line, end);
      if (era?.before === true && /^\d{1,2}0$/.test(figure.text)) {
        return { node: decadeNode(-figure.value / 10 - 1), end: era.end };
      }
      if (end === null || figure.text.length !== 4 || !/^[12]\d\d0$/.test(figure.text)) return null;
      return { node: yearsNode(figure.value), end };
    }
    if (isKind(line, start, kinds.apostrophe)) {
      const short = tokenAt(line, start + 1);
      const end = readPlural(line, start + 2);
      const fits = end !== null && !short.spaced && /^[0-9]0$/.test(short.text);
      return fits
        ? { node: decadeNode((short.value < 30 ? 2000 : 1900) / 10 + short.value / 10), end }
        : null;
    }
    const spoken = decades.get(figure.text);
    const after = article || leads.test(wordAt(line, index - 1));
    return spoken === undefined || !after
      ? null
      : { node: decadeNode(190 + spoken / 10), end: start + 1 };
  },
};

/** What stands before a decade without its article: "in nineties Britain", "the late nineties". */
const leads = /^(?:early|mid|late|-|in|during|since|until)$/;

const yearsNode = (first: number): TimeNode =>
  first % 100 === 0 && first < 2000
    ? { op: "period", grain: "century", index: first / 100 }
    : decadeNode(first / 10);

const decadeNode = (index: number): TimeNode => ({ op: "period", grain: "decade", index });

/** "the 80s BC" */
function isBefore(line: Line, index: number): boolean {
  const end = readPlural(line, index + 1);
  return end !== null && readEra(line, end)?.before === true;
}

/** "1990s", "the 1990's", "1990 s", but not "2010's budget" or "the 1990's third quarter". */
function readPlural(line: Line, index: number): number | null {
  const token = tokenAt(line, index);
  const isOwner =
    tokenAt(line, index + 1).kind === "word" &&
    !/^(?:the|early|mid|late|-|'|‘)$/.test(wordAt(line, index - 2));
  if (token.text === "'s" && (isOwner || readName(line, index + 1) !== null)) return null;
  return token.text === "s" || (token.text === "'s" && !token.spaced)
    ? skipHyphen(line, index) + 1
    : null;
}
