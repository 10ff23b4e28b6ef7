const yearFirst = /^(\d{4})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
/** What content systems write where they know no date. */
const unset = /^(?:0001-01-01|1900-01-01|1970-01-01|1969-12-31)/;

/**
 * The day of a value as written, in its own time zone; null for what is none or could be two days, as 3/4/2016 is.
 */
export function toDay(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) {
    const written = `${year}-${month ?? ""}-${day ?? ""}`;
    return unset.test(written) ? null : written;
  }
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  const worded =
    /^(?:[A-Za-z]{3,9},?\s+)?((?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+\d{4})\b/.exec(
      text,
    )?.[1];
  return worded ?? null;
}
