import type { Measure, Unit } from "./time-node.ts";

const letters: Readonly<Record<Unit, string>> = {
  millennium: "Y",
  century: "Y",
  decade: "Y",
  year: "Y",
  season: "SE",
  quarter: "Q",
  month: "M",
  week: "W",
  weekend: "WE",
  day: "D",
  night: "NI",
  hour: "H",
  minute: "M",
  second: "S",
};

const clockUnits: ReadonlySet<Unit> = new Set(["hour", "minute", "second"]);
const halves: Readonly<Partial<Record<Unit, readonly [unit: Unit, count: number]>>> = {
  year: ["month", 12],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};
const yearsOf: Readonly<Partial<Record<Unit, number>>> = {
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** ISO 8601 duration as TimeML writes it: P3Y, PT2H, P2Y6M; an open amount is X (PXD), ten years ago's unit P1E. */
export function writeMeasures(measures: readonly Measure[]): string {
  let date = "";
  let clock = "";
  for (const { amount, unit } of measures.flatMap(splitFraction)) {
    const years = yearsOf[unit];
    const open = unit === "decade" ? "E" : unit === "century" ? "C" : letters[unit];
    const part =
      amount === null
        ? `X${open}`
        : years === undefined
          ? `${amount}${letters[unit]}`
          : unit === "decade" && amount === 1
            ? "1E"
            : `${amount * years}Y`;
    if (clockUnits.has(unit)) clock += part;
    else date += part;
  }
  return `P${date}${clock === "" ? "" : `T${clock}`}`;
}

/** Two and a half years are two years and six months. */
function splitFraction(measure: Measure): readonly Measure[] {
  const { amount, unit } = measure;
  if (amount === null || Number.isInteger(amount)) return [measure];
  const half = halves[unit];
  const whole = Math.floor(amount);
  const rest =
    half === undefined ? null : { amount: Math.round((amount - whole) * half[1]), unit: half[0] };
  if (rest === null || whole === 0) return rest === null ? [measure] : [rest];
  return [{ amount: whole, unit }, rest];
}
