import { expect, test } from "vitest";
import { isTrigger, kinds, mayTrigger, meaningOf } from "./lexicon.ts";

/** What a word can be: its kinds, and what else its meaning holds. */
function tell(word: string): string {
  const {
    kinds: own,
    month,
    weekday,
    unit,
    count,
    plural,
    season,
    dayPart,
    side,
    mod,
  } = meaningOf(word);
  const names = Object.entries(kinds).flatMap(([name, bit]) => ((own & bit) === 0 ? [] : [name]));
  const more = [month, weekday, unit, season, dayPart, side, mod].filter(
    (part) => part !== 0 && part !== null,
  );
  return [...names, ...more, ...(count === 1 ? [] : [`×${count}`]), ...(plural ? ["s"] : [])].join(
    " ",
  );
}

test.for([
  ["seven", "cardinal"],
  ["hundred", "cardinal other"],
  ["seventh", "ordinal"],
  ["june", "month holiday holidayAlone 6"],
  ["sept", "month 9"],
  ["sunday", "weekday 7"],
  ["sundays", "weekday 7 s"],
  ["week", "unit week"],
  ["weeks", "unit week s"],
  ["fortnight", "unit other week ×2"],
  ["fortnights", "unit week ×2 s"],
  ["decade", "unit decade"],
  ["weekly", "periodic week"],
  ["autumn", "season FA"],
  ["evening", "dayPart EV"],
  ["evenings", "dayPart EV s"],
  ["an", "article"],
  ["next", "deictic 1"],
  ["this", "deictic"],
  ["following", "anaphoric 1"],
  ["same", "anaphoric"],
  ["tomorrow", "deicticDay 1"],
  ["yesterday", "deicticDay -1"],
  ["several", "openCount"],
  ["late", "part END"],
  ["middle", "part partNoun MID"],
  ["end", "partNoun END"],
  ["about", "measure"],
  ["nowadays", "vague"],
  ["every", "every"],
  ["each", "every"],
  ["per", "every"],
  ["any", "every"],
  ["tonight", "other"],
  ["ago", "other"],
  ["easter", "holiday holidayAlone"],
  ["christmas", "holiday holidayAlone"],
  ["good", "holiday"],
  ["halloween", "holiday holidayAlone"],
  ["wall", ""],
  ["", ""],
] as const)("%j is %j", ([word, expected]) => {
  expect(tell(word)).toBe(expected);
});

test("every kind has a bit of its own", () => {
  const bits = Object.values(kinds);
  expect(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0)).toBe(true);
  expect(new Set(bits).size).toBe(25);
});

test.for([
  ["week", true, true],
  ["may", true, true],
  ["sunday", true, true],
  ["summer", true, true],
  ["evening", true, true],
  ["tomorrow", true, true],
  ["weekly", true, true],
  ["recently", true, true],
  ["noon", true, true],
  ["christmas", true, true],
  ["ago", true, true],
  ["good", false, true],
  ["the", false, false],
  ["next", false, false],
  ["following", false, false],
  ["seven", false, false],
  ["seventh", false, false],
  ["several", false, false],
  ["late", false, false],
  ["end", false, false],
  ["about", false, false],
  ["every", false, false],
] as const)("%j lets a sentence name a time: %j, with a capital: %j", ([word, small, capital]) => {
  const { kinds: own } = meaningOf(word);
  expect([isTrigger(own, false), isTrigger(own, true)]).toEqual([small, capital]);
});

test.for([
  ["week", true],
  ["WEEK", true],
  ["Week", true],
  ["ago", true],
  ["tomorrow", true],
  ["wall", false],
  ["quay", false],
  ["harbour", false],
] as const)("by a glance at its letters, %j may be a trigger: %j", ([word, expected]) => {
  const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
  expect(mayTrigger(first, last, word.length)).toBe(expected);
});
