/**
 * Holidays whose day can be computed. A fixed one is [month, day]; "easter" counts days from Easter Sunday; "nth" is
 * the nth (from the end if negative) weekday of a month.
 */
type HolidayDate =
  | { readonly fixed: readonly [month: number, day: number] }
  | { readonly easter: number }
  | { readonly nth: readonly [n: number, weekday: number, month: number] };

export const holidays: Readonly<Record<string, HolidayDate>> = {
  "new year's day": { fixed: [1, 1] },
  "new year's eve": { fixed: [12, 31] },
  "new years eve": { fixed: [12, 31] },
  "valentine's day": { fixed: [2, 14] },
  "valentines day": { fixed: [2, 14] },
  "st patrick's day": { fixed: [3, 17] },
  "april fools' day": { fixed: [4, 1] },
  "earth day": { fixed: [4, 22] },
  "may day": { fixed: [5, 1] },
  "bastille day": { fixed: [7, 14] },
  "independence day": { fixed: [7, 4] },
  halloween: { fixed: [10, 31] },
  "guy fawkes night": { fixed: [11, 5] },
  "bonfire night": { fixed: [11, 5] },
  "armistice day": { fixed: [11, 11] },
  "veterans day": { fixed: [11, 11] },
  "remembrance day": { fixed: [11, 11] },
  "christmas eve": { fixed: [12, 24] },
  "christmas day": { fixed: [12, 25] },
  christmas: { fixed: [12, 25] },
  xmas: { fixed: [12, 25] },
  "boxing day": { fixed: [12, 26] },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "maundy thursday": { easter: -3 },
  "good friday": { easter: -2 },
  "easter sunday": { easter: 0 },
  easter: { easter: 0 },
  "easter monday": { easter: 1 },
  "ascension day": { easter: 39 },
  pentecost: { easter: 49 },
  "martin luther king day": { nth: [3, 1, 1] },
  "presidents day": { nth: [3, 1, 2] },
  "presidents' day": { nth: [3, 1, 2] },
  "mother's day": { nth: [2, 7, 5] },
  "memorial day": { nth: [-1, 1, 5] },
  "father's day": { nth: [3, 7, 6] },
  "labor day": { nth: [1, 1, 9] },
  "columbus day": { nth: [2, 1, 10] },
  "thanksgiving day": { nth: [4, 4, 11] },
  thanksgiving: { nth: [4, 4, 11] },
};
