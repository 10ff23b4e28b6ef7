import type { QuantityRule } from "./quantity-rule.ts";
import { count } from "./quantity-rules/count.ts";
import { measure } from "./quantity-rules/measure.ts";
import { money } from "./quantity-rules/money.ts";
import { multiple } from "./quantity-rules/multiple.ts";
import { percent } from "./quantity-rules/percent.ts";
import { percentagePoint } from "./quantity-rules/percentage-point.ts";
import { proportion } from "./quantity-rules/proportion.ts";
import { ratio } from "./quantity-rules/ratio.ts";

/** Every way of reading a quantity; the first that succeeds wins, so what has a unit stands before what has none. */
export const quantityRules: readonly QuantityRule[] = [
  money,
  percentagePoint,
  percent,
  measure,
  multiple,
  ratio,
  proportion,
  count,
];
