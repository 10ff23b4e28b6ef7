import type { Brush } from "./brush.ts";
import { widthOf } from "./fit.ts";
import { yearWords } from "./short-date.ts";

const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/**
 * How much there is of each year in one line of at most `width` columns, the year `here` standing out: “2016 ▃▃  2017
 * ██”; where there are too many years to name, “1990 ▁▁▂█▃ 2018”, a column for as many years as it takes.
 */
export function drawYearBars(
  counts: ReadonlyMap<number, number>,
  here: number | null,
  width: number,
  brush: Brush,
): string {
  const years = [...counts.keys()].toSorted((one, other) => one - other);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return "";
  const most = Math.max(...counts.values());
  const named = years.map((year) => {
    const words = `${yearWords(year)} ${barOf(counts.get(year) ?? 0, most).repeat(2)}`;
    return { words, drawn: year === here ? brush("current", words) : words };
  });
  const room = named.reduce((sum, { words }) => sum + widthOf(words) + 2, 0);
  if (room <= width) return named.map(({ drawn }) => drawn).join("  ");
  const [from, to] = [`${yearWords(first)} `, ` ${yearWords(last)}`];
  const columns = Math.max(1, width - from.length - to.length);
  const each = Math.ceil((last - first + 1) / columns);
  const heights = Array.from({ length: Math.ceil((last - first + 1) / each) }, () => 0);
  for (const [year, count] of counts) {
    const column = Math.floor((year - first) / each);
    heights[column] = (heights[column] ?? 0) + count;
  }
  const highest = Math.max(...heights);
  const current = here === null ? -1 : Math.floor((here - first) / each);
  const line = heights.map((height, column) => {
    const bar = height === 0 ? " " : barOf(height, highest);
    return column === current ? brush("selected", bar) : bar;
  });
  return from + line.join("") + to;
}

function barOf(count: number, most: number): string {
  const level = Math.ceil((count / most) * bars.length) - 1;
  return bars[Math.max(0, level)] ?? "█";
}
