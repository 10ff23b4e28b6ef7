import type { Brush } from "./brush.ts";
import { fit, wrap } from "./fit.ts";

const labelWidth = 11;

/** A label with its value beside it, wrapped; where that is too narrow, beneath it. */
export function drawField(
  label: string,
  value: string,
  width: number,
  brush: Brush,
): readonly string[] {
  const beside = width - labelWidth;
  if (beside < 16) {
    return [
      brush("faint", fit(label, width)),
      ...wrap(value, width - 2).map((line) => `  ${line}`),
    ];
  }
  return wrap(value, beside).map(
    (line, index) => brush("faint", fit(index === 0 ? label : "", labelWidth)) + line,
  );
}
