import type { StretchRule } from "./stretch-rule.ts";
import { anchoredLength } from "./stretch-rules/anchored-length.ts";
import { openStretch } from "./stretch-rules/open-stretch.ts";
import { range } from "./stretch-rules/range.ts";

/** All kinds of stretch, asked in this order at each reading; the first that fits counts. */
export const stretchRules: readonly StretchRule[] = [range, anchoredLength, openStretch];
