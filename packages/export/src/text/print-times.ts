import { countThings } from "../count-things.ts";
import { describePlace, describeReason, describeTime } from "../describe-statement.ts";
import type { PlacedTime } from "../export-format.ts";
import { joinPieces, type Line, printLines } from "./print-lines.ts";

/** Time expressions with what they mean, their TIMEX3 type and value, and how they were read. */
export function printTimes(times: readonly PlacedTime[]): string {
  return printLines([
    [0, countThings(times.length, "time expression")],
    ...times.flatMap((time): readonly Line[] => [
      [1, joinPieces(describeTime(time), describeTimex(time), describePlace(time))],
      ...time.because.map((reason): Line => [2, describeReason(reason)]),
    ]),
  ]);
}

function describeTimex({ type, value, mod }: PlacedTime): string {
  return mod === undefined ? `${type} ${value}` : `${type} ${value} ${mod}`;
}
