import { expect, test } from "vitest";
import { dated, pairOf, say } from "../testing/build-statement.ts";
import { readDeed } from "./read-deed.ts";

/** What is told of the deed, and of whom or of what time where it is not that of the promise. */
function deed(text: string, parts: Parameters<typeof say>[1] = {}, promise = {}): string {
  const before = say("We will dredge the bay for trawlers.", promise);
  const found = readDeed(pairOf(before, say(text, { act: "assertion", ...parts })));
  if (found === null) return "untold";
  const whose = found.earlier ? ", earlier" : found.own ? "" : ", of another";
  return `${found.done ? "done" : "not done"}${whose}`;
}

test.for([
  ["We dredged the bay for trawlers.", "done"],
  ["We did dredge the bay for trawlers.", "done"],
  ["We have now dredged the bay for trawlers.", "done"],
  ["The bay was dredged for trawlers.", "done"],
  ["The bay was dredged for trawlers by 2018.", "done"],
  ["The bay was dredged for trawlers by the Harbour Party.", "done"],
  ["The bay for trawlers has since been dredged.", "done"],
  ["We did not dredge the bay for trawlers.", "not done"],
  ["We didn't dredge the bay for trawlers.", "not done"],
  ["We never dredged the bay for trawlers.", "not done"],
  ["The bay for trawlers has not been dredged.", "not done"],
  ["The bay for trawlers was not dredged.", "not done"],
  ["The bay was dredged for trawlers by the Ferry Union.", "done, of another"],
  ["Sailors dredged the bay for trawlers.", "done, of another"],
  ["The bay for trawlers had been dredged.", "done, of another"],
  ["The previous board dredged the bay for trawlers.", "done, earlier"],
  ["The bay for trawlers will be dredged.", "untold"],
  ["The bay for trawlers was being dredged.", "untold"],
  ["We would have dredged the bay for trawlers.", "untold"],
  ["We do not dredge the bay for trawlers.", "untold"],
  ["Was the bay for trawlers dredged?", "untold"],
  ["Bread is dredged with sugar.", "untold"],
] as const)("%j: %s", ([text, expected]) => {
  expect(deed(text)).toBe(expected);
});

test.for([
  ["The Harbour Party did not dredge the bay for trawlers.", "not done"],
  ["Ministers dredged the bay for trawlers.", "done"],
  ["We did not dredge the bay for trawlers.", "not done, of another"],
] as const)("in another mouth, %j: %s", ([text, expected]) => {
  expect(deed(text, { holder: "Ferry Union" })).toBe(expected);
});

test("what is planned, hung on a condition or was no promise tells of no deed", () => {
  const text = "We dredged the bay for trawlers.";
  expect(deed(text, { act: "pledge" })).toBe("untold");
  expect(deed(text, { condition: "if the levy passes" })).toBe("untold");
  expect(deed(text, {}, { act: "assertion" })).toBe("untold");
});

const year = (text: string): ReturnType<typeof say>["times"][number] => ({
  span: [0, 4],
  text,
  type: "DATE",
  value: text,
  edtf: text,
  earliest: `${text}-01-01`,
  latest: `${text}-12-31`,
  because: [],
});

/** Promised in 2016, with a year or none. */
test.for([
  [null, "2009", "done, earlier"],
  [null, "2015", "done, earlier"],
  [null, "2017", "done"],
  ["2017", "2017", "done"],
  ["2017", "2019", "done, earlier"],
] as const)("promised for %s, dredged in %s: %s", ([planned, told, expected]) => {
  const promise = planned === null ? {} : { times: [year(planned)] };
  expect(deed("We dredged the bay for trawlers.", { times: [year(told)] }, promise)).toBe(expected);
});

test("“cut” is of the past where it tells of a time that is over", () => {
  const promise = say("We will cut the harbour dues for trawlers.");
  const told = (times: readonly string[]): string | undefined =>
    readDeed(
      pairOf(
        promise,
        say("We cut the harbour dues for trawlers.", {
          act: "assertion",
          statedOn: dated("2018"),
          times: times.map(year),
        }),
      ),
    )?.text;
  expect(told(["2017"])).toBe("cut");
  expect(told(["2018"])).toBeUndefined();
  expect(told([])).toBeUndefined();
});
