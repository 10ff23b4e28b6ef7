import type { Quantity } from "@onrecord/core";
import { countThings } from "../count-things.ts";

/** How a figure was read: “at least 500 homes, each year, for 2 years”, “about 3.5 per cent”, “GBP 10 to 12”. */
export function describeQuantity(figure: Quantity): string {
  const { min, max, kind, unit, of, per, over, approximate, bound } = figure;
  const number = min === max ? String(min) : `${min} to ${max}`;
  const measured =
    unit === null ? number : kind === "money" ? `${unit} ${number}` : `${number} ${unit}`;
  return [
    [
      ...(approximate ? ["about"] : []),
      ...(bound === "exact" ? [] : [bound]),
      kind === "percent" ? `${number} per cent` : measured,
      ...(kind === "percentage-point" ? ["percentage points"] : []),
      ...(of === null ? [] : [kind === "count" ? of : `of ${of}`]),
    ].join(" "),
    ...(per === null ? [] : [`each ${describeLength(per).replace(/^1 /, "")}`]),
    ...(over === null ? [] : [`for ${describeLength(over)}`]),
  ].join(", ");
}

const units: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };

/** “2 years” for P2Y; another ISO 8601 duration stands for itself. */
function describeLength(duration: string): string {
  const [, count, letter = ""] = /^P(\d{1,6})([YMWD])$/.exec(duration) ?? [];
  const unit = units[letter];
  return count === undefined || unit === undefined ? duration : countThings(Number(count), unit);
}
