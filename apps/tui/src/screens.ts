import type { Screen } from "./screen.ts";
import { documentsScreen } from "./screens/documents.ts";
import { filtersScreen } from "./screens/filters.ts";
import { helpScreen } from "./screens/help.ts";
import { positionsScreen } from "./screens/positions.ts";
import { relabelScreen } from "./screens/relabel.ts";
import { timelineScreen } from "./screens/timeline.ts";

/** Every screen, in the order of the number keys; the first is shown first. */
export const screens: readonly Screen[] = [
  timelineScreen,
  positionsScreen,
  documentsScreen,
  filtersScreen,
  helpScreen,
  relabelScreen,
];
