import type { ActFeature } from "./act-feature.ts";
import { demandFeatures } from "./act-features/demand.ts";
import { forecastFeatures } from "./act-features/forecast.ts";
import { opinionFeatures } from "./act-features/opinion.ts";
import { pledgeFeatures } from "./act-features/pledge.ts";
import { wishFeatures } from "./act-features/wish.ts";

/** Every feature; their weights add up per act. The order decides only between equal sums. */
export const actFeatures: readonly ActFeature[] = [
  ...pledgeFeatures,
  ...demandFeatures,
  ...wishFeatures,
  ...forecastFeatures,
  ...opinionFeatures,
];
