import { countThings } from "./count-things.ts";

/** “; 3 entries left out: their date is unknown”, or nothing where all are there. */
export function describeLeftOut(count: number, why: string): string {
  return count === 0 ? "" : `; ${countThings(count, "entry", "entries")} left out: ${why}`;
}
