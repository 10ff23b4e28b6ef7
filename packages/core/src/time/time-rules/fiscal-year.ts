import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, meaningAt, tokenAt, wordAt } from "../line.ts";
import { fullYear, readYear } from "../phrases/read-year.ts";
import type { TimeRule } from "../time-rule.ts";

/** Financial years: "fiscal 1989", "fiscal year 2016", "FY16", "the 2016/17 financial year", "this financial year". */
export const fiscalYear: TimeRule = {
  name: "fiscal-year",
  opens: kinds.other | kinds.article | kinds.deictic | kinds.figure,
  read: (line, index) => {
    const article = isKind(line, index, kinds.article) ? index + 1 : index;
    if (wordAt(line, index) === "fy") {
      const figure = tokenAt(line, index + 1);
      const year =
        figure.text.length === 2 && figure.kind === "number"
          ? fullYear(figure.value)
          : readYear(line, index + 1)?.year;
      return year === undefined
        ? null
        : { node: { op: "period", grain: "year", index: year, fiscal: true }, end: index + 2 };
    }
    const side = isKind(line, article, kinds.deictic) ? meaningAt(line, article).side : null;
    const at = side === null ? article : article + 1;
    const word = wordAt(line, at);
    if (word !== "fiscal" && word !== "financial") return null;
    const named = matchPhrase(line, at, [word, "year"]);
    const year = word === "fiscal" || named !== null ? readYear(line, named ?? at + 1) : null;
    if (year !== null)
      return {
        node: { op: "period", grain: "year", index: year.year, fiscal: true },
        end: year.end,
      };
    if (named === null || (side === null && article === index)) return null;
    return {
      node: { op: "relative", grain: "year", offset: side ?? 0, base: "now", fiscal: true },
      end: named,
    };
  },
};
