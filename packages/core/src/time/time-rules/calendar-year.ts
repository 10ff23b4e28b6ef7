import { kinds } from "../lexicon.ts";
import { isKind, matchPhrase, meaningAt, tokenAt, wordAt } from "../line.ts";
import { fullYear, readYear } from "../phrases/read-year.ts";
import type { TimeRule } from "../time-rule.ts";

/** Years told apart from financial ones: "this calendar year", "calendar 2016", "calendar year 2016", "CY18". */
export const calendarYear: TimeRule = {
  name: "calendar-year",
  opens: kinds.article | kinds.deictic | kinds.other,
  read: (line, index) => {
    const article = isKind(line, index, kinds.article) ? index + 1 : index;
    if (wordAt(line, index) === "cy") {
      const figure = tokenAt(line, index + 1);
      if (figure.spaced || !/^(?:\d\d|(?:19|20)\d\d)$/.test(figure.text)) return null;
      const year = figure.text.length === 2 ? fullYear(figure.value) : figure.value;
      return { node: { op: "period", grain: "year", index: year }, end: index + 2 };
    }
    const deictic = isKind(line, article, kinds.deictic);
    const at = deictic ? article + 1 : article;
    if (wordAt(line, at) !== "calendar") return null;
    const named = matchPhrase(line, at + 1, ["year"]);
    const year = readYear(line, named ?? at + 1);
    if (year !== null)
      return { node: { op: "period", grain: "year", index: year.year }, end: year.end };
    if (named === null || !deictic) return null;
    const { side } = meaningAt(line, article);
    const offset = side < 0 ? -1 : side > 0 ? 1 : 0;
    return { node: { op: "relative", grain: "year", offset, base: "now" }, end: named };
  },
};
