import type { Statement } from "@onrecord/core";
import { yearWords } from "../../presentation/short-date.ts";
import { whereStands } from "../../where-stands.ts";
import type { Facet } from "../facet.ts";

/** The value of what has no date. */
export const undatedYear = "undated";

/** The years that it tells of, or the one that it was said in: whichever the timeline is ordered by. */
export const year: Facet<Statement> = {
  name: "year",
  title: "Year",
  valuesOf: ({ refersTo, statedOn }, { axis }) => {
    const dates = axis === "refers-to" ? refersTo : [statedOn];
    const years = dates.flatMap((each) => {
      const stands = whereStands(each);
      return stands === null ? [] : [String(stands.year)];
    });
    return years.length === 0 ? [undatedYear] : [...new Set(years)];
  },
  labelOf: (value) => (value === undatedYear ? value : yearWords(Number(value))),
  rankOf: (value) => (value === undatedYear ? Number.MAX_SAFE_INTEGER : Number(value)),
};
