import type { TimeExtension } from "./time-extension.ts";
import { ago } from "./time-extensions/ago.ts";
import { ahead } from "./time-extensions/ahead.ts";
import { dayClock } from "./time-extensions/day-clock.ts";
import { dayPart } from "./time-extensions/day-part.ts";
import { genitive } from "./time-extensions/genitive.ts";
import { holidayWeek } from "./time-extensions/holiday-week.ts";
import { orSo } from "./time-extensions/or-so.ts";

/** Tried in this order after each reading, each on what the one before it left. */
export const timeExtensions: readonly TimeExtension[] = [
  orSo,
  ago,
  ahead,
  genitive,
  dayClock,
  dayPart,
  holidayWeek,
];
