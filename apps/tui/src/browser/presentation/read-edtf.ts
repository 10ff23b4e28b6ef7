/** How finely a date is known. */
type DateUnit = "day" | "month" | "season" | "year" | "decade" | "century";

/** One EDTF date, taken apart. */
export type DateParts = {
  readonly unit: DateUnit;
  /** Astronomical: 0 is 1 BC. For a decade or a century, its first year. */
  readonly year: number;
  /** 1 to 12 for months and days; the EDTF code 21 to 41 for seasons, quarters and halves; else null. */
  readonly month: number | null;
  readonly day: number | null;
  /** "10:30", null without a time of day. */
  readonly time: string | null;
  /** `~` or `%` stands somewhere in it. */
  readonly approximate: boolean;
  /** `?` or `%` stands somewhere in it. */
  readonly uncertain: boolean;
};

const shape = /^Y?(-?\d+X{0,4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)[\d:.Z+-]*)?$/;

/** Null for what is not a single date (sets, exponents): such an EDTF string is shown as it stands. */
export function readEdtfDate(edtf: string): DateParts | null {
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  const found = shape.exec(edtf.replaceAll(/[~?%]/g, ""));
  const digits = found?.[1];
  if (found === null || digits === undefined) return null;
  const open = digits.length - digits.replaceAll("X", "").length;
  const year = Number(digits.replaceAll("X", "0"));
  const month = numberOf(found[2]);
  const day = numberOf(found[3]);
  const time = found[4] ?? null;
  const base = { year, time, approximate, uncertain };
  if (open > 2) return null;
  if (open > 0) return { ...base, unit: open === 1 ? "decade" : "century", month: null, day: null };
  if (month === null) return { ...base, unit: "year", month: null, day: null };
  if (month > 20) return { ...base, unit: "season", month, day: null };
  if (month < 1 || month > 12) return null;
  return { ...base, unit: day === null ? "month" : "day", month, day };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits === "XX" ? null : Number(digits);
}
