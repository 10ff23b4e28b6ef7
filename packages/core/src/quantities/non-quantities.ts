import type { NonQuantity } from "./non-quantity.ts";
import { joined } from "./non-quantities/joined.ts";
import { row } from "./non-quantities/row.ts";
import { mark } from "./non-quantities/mark.ts";
import { date } from "./non-quantities/date.ts";
import { clock } from "./non-quantities/clock.ts";
import { year } from "./non-quantities/year.ts";
import { age } from "./non-quantities/age.ts";
import { name } from "./non-quantities/name.ts";
import { label } from "./non-quantities/label.ts";

/** What a figure without a unit may be instead of a count; the order does not matter. */
export const nonQuantities: readonly NonQuantity[] = [
  joined,
  row,
  mark,
  date,
  clock,
  year,
  age,
  name,
  label,
];
