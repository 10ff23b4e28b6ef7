import type { ActFeature } from "./act-feature.ts";
import { demandFeatures } from "./act-features/demand.ts";
import { forecastFeatures } from "./act-features/forecast.ts";
import { ownPlanFeatures } from "./act-features/own-plan.ts";
import { listItemFeatures } from "./act-features/list-item.ts";
import { noPledgeFeatures } from "./act-features/no-pledge.ts";
import { opinionFeatures } from "./act-features/opinion.ts";
import { pledgeFeatures } from "./act-features/pledge.ts";
import { wishFeatures } from "./act-features/wish.ts";

/** Every feature; their weights add up per act. The order decides only between equal sums. */
export const actFeatures: readonly ActFeature[] = [
  ...pledgeFeatures,
  ...noPledgeFeatures,
  ...ownPlanFeatures,
  ...listItemFeatures,
  ...demandFeatures,
  ...wishFeatures,
  ...forecastFeatures,
  ...opinionFeatures,
];
