import type { DatedStatement, Day, Reason, TimelineEntry } from "../data.ts";

/** How long it takes until telling of a day counts half as much as it ever will. */
const halfWeight = 7;

/** What counts for a document that tells of a day when everybody does, or of one to come. */
const atTheTime = 0.1;

/** Of a document without a date nobody knows when it tells. */
const undated = 0.5;

/** What counts for twice as many mentions. */
const repetition = 0.1;

/**
 * How much a date matters, from who tells of it when.
 *
 * The news of a day names that day, so being named says little; what is still told of a week later is what people come
 * back to. Each document counts once, the more the longer after the date it was written, and mentions beyond the
 * first hardly. A month or a year is named more easily than a day, so it counts less the longer it is.
 *
 * Weeks of news with time lines drawn by hand (Timeline17) agree: days chosen so are theirs more often than days chosen
 * by counting documents.
 */
export function weighDate(
  stretch: Pick<TimelineEntry, "earliest" | "latest">,
  mentions: readonly Pick<DatedStatement, "document" | "statedOn">[],
): { readonly salience: number; readonly because: readonly Reason[] } {
  const documents = new Map<string, number>();
  for (const { document, statedOn } of mentions) {
    const weight = weighTelling(stretch, statedOn);
    documents.set(document, Math.max(weight, documents.get(document) ?? 0));
  }
  const weights = [...documents.values()];
  const later = weights.filter((weight) => weight > atTheTime).length;
  const told = weights.reduce((sum, weight) => sum + weight, 0);
  const repeated = repetition * Math.log2(1 + mentions.length);
  const precision = weighPrecision(stretch);
  const because: Reason[] = [
    {
      rule: "salience/told-later",
      says: `of ${countDocuments(weights.length)}, ${String(later)} ${later === 1 ? "tells" : "tell"} of it afterwards`,
      weight: round(told),
    },
    {
      rule: "salience/mentions",
      says: mentions.length === 1 ? "1 mention" : `${String(mentions.length)} mentions`,
      weight: round(repeated),
    },
  ];
  if (precision < 1) {
    because.push({
      rule: "salience/precision",
      says: `more than one day, so both count ${String(round(precision))} times`,
    });
  }
  return { salience: round((told + repeated) * precision), because };
}

/** From 0.1 at the time to 1 long after. */
function weighTelling(
  { earliest, latest }: Pick<TimelineEntry, "earliest" | "latest">,
  statedOn: DatedStatement["statedOn"],
): number {
  const said = statedOn.latest ?? statedOn.earliest;
  const end = latest ?? earliest;
  if (said === null || end === null) return undated;
  return Math.max(atTheTime, 1 - 2 ** ((dayNumber(end) - dayNumber(said)) / halfWeight));
}

/** 1 for a day, a quarter for a week, a tenth for a year; what is open at one side, as a month. */
function weighPrecision({ earliest, latest }: Pick<TimelineEntry, "earliest" | "latest">): number {
  const days =
    earliest === null || latest === null ? 31 : dayNumber(latest) - dayNumber(earliest) + 1;
  return 1 / (1 + Math.log2(Math.max(1, days)));
}

function dayNumber(day: Day): number {
  const [, year = "0", month = "1", date = "1"] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Math.round(time.getTime() / 86_400_000);
}

function countDocuments(count: number): string {
  return count === 1 ? "1 document" : `${String(count)} documents`;
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
