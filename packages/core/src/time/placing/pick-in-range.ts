import { firstDay, type Period } from "../calendar.ts";
import { renderPeriod } from "../render-timex.ts";
import type { Name } from "../time-node.ts";
import { isWider } from "./counting-base.ts";
import { namesAround } from "./place-name.ts";
import type { PlacingState } from "./placing-state.ts";

/** The last occurrence of a name before the end of its range, or the first one after the start; null if there is none. */
export function pickInRange(
  name: Name,
  { side, period }: NonNullable<PlacingState["bound"]>,
): { readonly period: Period; readonly says: string } | null {
  const edge = firstDay(period);
  const around = namesAround(name, edge);
  const grain = around[0]?.grain ?? "day";
  if (isWider(period, grain)) return null;
  const found =
    side === "from"
      ? around.find((one) => firstDay(one) >= edge)
      : around.findLast((one) => firstDay(one) <= edge);
  if (found === undefined) return null;
  const says =
    side === "from"
      ? `the first after ${renderPeriod(period)}, where the range begins`
      : `the last before ${renderPeriod(period)}, where the range ends`;
  return { period: found, says };
}
