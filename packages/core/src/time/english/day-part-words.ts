import type { DayPart } from "../time-node.ts";

export const dayPartWords: Readonly<Record<string, DayPart>> = {
  morning: "MO",
  morn: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  nite: "NI",
  nighttime: "NI",
  daytime: "DT",
  overnight: "NI",
  dawn: "MO",
  sunrise: "MO",
  dusk: "EV",
  sunset: "EV",
};

export const pluralDayPartWords: Readonly<Record<string, DayPart>> = {
  mornings: "MO",
  afternoons: "AF",
  evenings: "EV",
  nights: "NI",
};

/** Names of clock times: hour and minute. */
export const namedClockTimes: Readonly<Record<string, readonly [hour: number, minute: number]>> = {
  noon: [12, 0],
  midday: [12, 0],
  midnight: [24, 0],
  midnite: [24, 0],
};
