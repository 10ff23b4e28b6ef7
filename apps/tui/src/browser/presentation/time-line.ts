import type { Day } from "@onrecord/core";
import type { Catalogue } from "../catalogue.ts";
import { orderOfDay } from "../where-stands.ts";
import type { Brush } from "./brush.ts";

/** A point of the line that several documents share. */
const crowd = "•";

/**
 * When statements were said, as a line from the earliest document to the latest: “A─B──────C”. Every statement is the
 * letter of its document; statements whose day is not known are left out.
 */
export function drawTimeLine(
  catalogue: Catalogue,
  statements: readonly string[],
  width: number,
  brush: Brush,
): string {
  const days = catalogue.sources.flatMap(({ document }) => placeOf(document.date.earliest) ?? []);
  const points = statements.flatMap((id) => {
    const statement = catalogue.statement(id);
    const source = statement === undefined ? undefined : catalogue.source(statement.document);
    const day = placeOf(statement?.statedOn.earliest ?? null);
    return source === undefined || day === null ? [] : [{ day, source }];
  });
  const all = [...days, ...points.map(({ day }) => day)];
  if (points.length === 0 || width < 2) return "";
  const first = Math.min(...all);
  const span = Math.max(1, Math.max(...all) - first);
  const columns = new Map<number, { readonly sign: string; readonly tone: Parameters<Brush>[0] }>();
  for (const { day, source } of points) {
    const column = Math.round(((day - first) / span) * (width - 1));
    const sign = source.sign.length === 1 ? source.sign : crowd;
    const known = columns.get(column);
    const shared = known !== undefined && known.sign !== sign;
    columns.set(column, shared ? { sign: crowd, tone: "strong" } : { sign, tone: source.tone });
  }
  const line = Array.from({ length: width }, (_, column) => {
    const point = columns.get(column);
    return point === undefined ? brush("faint", "─") : brush(point.tone, point.sign);
  });
  return line.join("");
}

/** Days about as far apart as they are: months count 31 days, years twelve such months. */
function placeOf(day: Day | null): number | null {
  const order = orderOfDay(day);
  if (order === null) return null;
  const year = Math.floor(order / 10_000);
  const rest = order - year * 10_000;
  return (year * 12 + Math.floor(rest / 100)) * 31 + (rest % 100);
}
