import type { TimeExpression } from "@onrecord/core";
import { expect, test } from "vitest";
import { dated, say } from "../testing/build-statement.ts";
import { readDeadline } from "./read-deadline.ts";
import { readStatement } from "./read-statement.ts";

const bare: TimeExpression = {
  span: [0, 0],
  text: "",
  type: "DATE",
  value: "",
  edtf: null,
  earliest: null,
  latest: null,
  because: [],
};

/** Times of a text in its order, each as written with the days that it may mean. */
function tell(text: string, ...times: readonly Partial<TimeExpression>[]): string {
  const placed = times.map((time): TimeExpression => {
    const start = Math.max(0, text.indexOf(time.text ?? ""));
    return Object.assign({}, bare, { span: [start, start + (time.text ?? "").length] }, time);
  });
  const said = say(text, { statedOn: dated("2016"), times: placed });
  const found = readDeadline(readStatement(said));
  return found === null ? "" : `${found.time.text}: ${found.earliest} to ${found.latest}`;
}

const year = (text: string): Partial<TimeExpression> => ({
  text,
  value: text,
  earliest: `${text}-01-01`,
  latest: `${text}-12-31`,
});

test.for([
  ["We will dredge by 2020.", [year("2020")], "2020: 2020-01-01 to 2020-12-31"],
  ["We will dredge before the 2020.", [year("2020")], "2020: 2020-01-01 to 2020-12-31"],
  ["We will dredge no later than 2020.", [year("2020")], "2020: 2020-01-01 to 2020-12-31"],
  ["By 2020 we will dredge.", [year("2020")], "2020: 2020-01-01 to 2020-12-31"],
  [
    "We will dredge until 2020.",
    [{ ...year("2020"), text: "until 2020" }],
    "until 2020: 2020-01-01 to 2020-12-31",
  ],
  ["We will dredge in 2020.", [year("2020")], ""],
  ["We stand by it in 2020.", [year("2020")], ""],
  ["We will dredge by 2020 and light lamps by 2022.", [year("2020"), year("2022")], ""],
  [
    "In 2016 we said that we will dredge by 2020.",
    [year("2016"), year("2020")],
    "2020: 2020-01-01 to 2020-12-31",
  ],
  ["We will dredge by then.", [{ text: "then" }], ""],
  [
    "We will dredge by each spring.",
    [{ text: "each spring", type: "SET", latest: "2020-05-31" }],
    "",
  ],
  [
    "We will dredge within three years.",
    [{ text: "three years", type: "DURATION", value: "P3Y" }],
    "three years: null to 2019-12-31",
  ],
  [
    "We will dredge within three weeks.",
    [{ text: "three weeks", type: "DURATION", value: "P3W" }],
    "",
  ],
  ["We will dredge by 2020.", [{ ...year("2021"), text: "the year 2021" }], ""],
  ["We will dredge.", [], ""],
] as const)("%j, with %j, is to be done by %j", ([text, times, expected]) => {
  expect(tell(text, ...times)).toBe(expected);
});

test("of a time and the words inside it the shorter one is read", () => {
  const text = "We will dredge by the end of 2016.";
  const whole = { ...year("2016"), text: "by the end of 2016", span: [15, 33] as const };
  const inside = { ...year("2016"), text: "the end of 2016", span: [15, 33] as const };
  expect(tell(text, whole, inside)).toBe("the end of 2016: 2016-01-01 to 2016-12-31");
});

test("years are counted from when it was said, if that is known", () => {
  const three = {
    span: [15, 33],
    text: "within three years",
    type: "DURATION",
    value: "P3Y",
    edtf: null,
    earliest: null,
    latest: null,
    because: [],
  } as const;
  const said = say("We will dredge within three years.", { times: [three], statedOn: dated(null) });
  expect(readDeadline(readStatement(said))).toBeNull();
});
